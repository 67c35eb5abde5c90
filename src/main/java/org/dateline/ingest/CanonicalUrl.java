package org.dateline.ingest;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Brings the URLs under which one article is found to one form, after RFC 3986 section 6 and the custom of the web: lower-case scheme and host, no
 * default port, user, fragment or trailing slash, no parameters that only count visitors, illegal characters percent-encoded.
 */
final class CanonicalUrl {
    private static final Pattern SHAPE = Pattern.compile(
            "(?i)(https?)://(?:[^/?#@]*@)?([^/?#:@]+)(?::(\\d{1,5}))?((?:/[^?#]*)?)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final String LEGAL = "-._~!$&'()*+,;=:@/?";
    private static final int LONGEST = 2000;
    private static final Set<String> TRACKING = Table.words(CanonicalUrl.class, "tracking-parameters.tsv");

    private CanonicalUrl() {}

    /** The canonical form, or none when the text is no absolute web address or only that of a whole site, which identifies no article. */
    static Optional<URI> find(String written) {
        var m = SHAPE.matcher(written.strip());
        if (written.length() > LONGEST || !m.matches()) {
            return Optional.empty();
        }
        try {
            String scheme = m.group(1).toLowerCase(Locale.ROOT);
            String query = query(m.group(5));
            String rest = path(m.group(4)) + (query.isEmpty() ? "" : "?" + query);
            var url = new URI(scheme + "://" + host(m.group(2)) + port(scheme, m.group(3)) + rest).normalize();
            return rest.isEmpty() || url.getHost() == null ? Optional.empty() : Optional.of(url);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the article is known by: the same over http and https. */
    static String identity(URI url) {
        return url.getRawSchemeSpecificPart();
    }

    private static String host(String written) {
        return IDN.toASCII(written.replaceAll("\\.+$", "")).toLowerCase(Locale.ROOT);
    }

    private static String port(String scheme, @Nullable String written) {
        return written == null || written.equals(scheme.equals("http") ? "80" : "443") ? "" : ":" + written;
    }

    private static String path(String written) {
        return encode(written).replaceAll("/+$", "");
    }

    private static String query(@Nullable String written) {
        return written == null
                ? ""
                : Stream.of(written.split("&"))
                        .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                        .map(CanonicalUrl::encode)
                        .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    private static String encode(String written) {
        var out = new StringBuilder();
        for (int i = 0; i < written.length(); ) {
            int c = written.codePointAt(i);
            if (c == '%' && ENCODED.matcher(written).region(i, written.length()).lookingAt()) {
                out.append(written.substring(i, i + 3).toUpperCase(Locale.ROOT));
                i += 3;
                continue;
            }
            append(out, c);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c < 128 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0)) {
            out.append((char) c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append("%%%02X".formatted(b));
        }
    }
}
