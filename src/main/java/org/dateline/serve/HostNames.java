package org.dateline.serve;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names by which a request may call this server. Against DNS rebinding: a page of {@code evil.example} can have its name point to 127.0.0.1 and
 * then read what is served here as if it were its own, but its requests still carry that name. Plain addresses cannot be rebound.
 */
final class HostNames {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private final Set<String> names = new HashSet<>(Set.of("localhost"));

    HostNames(ServerOptions options) {
        names.add(options.host().toLowerCase(Locale.ROOT));
        options.names().forEach(n -> names.add(n.toLowerCase(Locale.ROOT)));
    }

    /** Whether a Host header is one of ours; a missing one is not. */
    boolean accept(@Nullable String header) {
        if (header == null) {
            return false;
        }
        String name = PORT.matcher(header.toLowerCase(Locale.ROOT)).replaceFirst("");
        return names.contains(name)
                || IPV4.matcher(name).matches()
                || IPV6.matcher(name).matches();
    }
}
