package org.dateline.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dateline.query.CannedQuery;
import org.dateline.query.Catalogue;

/** The page at the root: what is here, and links to try. */
final class StartPage {
    private static final String PLACE = "<!-- questions -->";

    private StartPage() {}

    static byte[] html(Catalogue catalogue) {
        String items = catalogue.listQueries().stream().map(StartPage::item).collect(Collectors.joining("\n"));
        return new String(file("index.html"), StandardCharsets.UTF_8)
                .replace(PLACE, items)
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] style() {
        return file("style.css");
    }

    private static String item(CannedQuery query) {
        String arguments = query.header().example().entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        String link = "/q/" + query.name() + (arguments.isEmpty() ? "" : "?" + arguments);
        return "<li><a href=\"" + escape(link) + "\">" + escape(query.header().summary()) + "</a> <code>"
                + escape(query.name()) + "</code></li>";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static byte[] file(String name) {
        try (InputStream in = StartPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path: the build is broken");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
