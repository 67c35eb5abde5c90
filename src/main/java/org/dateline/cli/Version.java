package org.dateline.cli;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The version of this build. */
final class Version {
    /**
     * From the jar's manifest; {@code development} when run from classes. A snapshot also names what is in it ({@code 0.1.0-SNAPSHOT.1a2b3c4d}), so that
     * articles are read anew after the code has changed under the same number.
     */
    static final String OURS = find();

    private Version() {}

    private static String find() {
        String released = Version.class.getPackage().getImplementationVersion();
        if (released == null) {
            return "development";
        }
        return released.endsWith("-SNAPSHOT") ? released + "." + fingerprint() : released;
    }

    private static String fingerprint() {
        URL here = Version.class.getResource("Version.class");
        try {
            URLConnection connection = here == null ? null : here.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return "%08x".formatted(checksum(jar.getJarFile()));
            }
        } catch (IOException e) {
            // A version that says less is no reason to stop.
        }
        return "unknown";
    }

    /** Over the names and checksums in the jar's directory: nothing is unpacked. */
    private static long checksum(JarFile jar) {
        CRC32 sum = new CRC32();
        jar.stream()
                .filter(e -> !e.isDirectory())
                .map(Version::line)
                .sorted()
                .forEach(line -> sum.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return sum.getValue();
    }

    private static String line(ZipEntry entry) {
        return entry.getName() + " " + entry.getCrc() + "\n";
    }
}
