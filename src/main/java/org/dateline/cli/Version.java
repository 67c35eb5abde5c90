package org.dateline.cli;

import org.jspecify.annotations.Nullable;

/** The version of this build. */
final class Version {
    /** From the jar's manifest; {@code development} when run from classes. */
    static final String OURS = orDevelopment(Version.class.getPackage().getImplementationVersion());

    private Version() {}

    private static String orDevelopment(@Nullable String version) {
        return version == null ? "development" : version;
    }
}
