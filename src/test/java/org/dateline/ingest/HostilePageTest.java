package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.Reader.blocks;
import static org.dateline.ingest.Reader.page;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePageTest {
    private static final String TEXT = "<p>The talks ended on Friday.</p>";

    private static void isRead(String html) {
        assertThat(blocks(page(html))).contains("PARAGRAPH The talks ended on Friday.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "span", "b", "table", "blockquote", "ul", "font", "a", "q", "form", "svg"})
    void deepNesting(String tag) {
        isRead(TEXT + ("<" + tag + ">").repeat(100_000) + "deep");
    }

    @Test
    void deepNestingAroundTheText() {
        isRead("<div>".repeat(5_000) + TEXT + "</div>".repeat(5_000));
    }

    @Test
    void manyElements() {
        isRead(TEXT + "<p>A b.</p>".repeat(40_000));
        isRead(TEXT + "<br>".repeat(200_000));
        isRead("<table><tr>" + "<td>".repeat(100_000) + "</table>" + TEXT);
    }

    @Test
    void hugeAttributesAndNames() {
        isRead("<p class='" + "comment ".repeat(200_000) + "' id='" + "a".repeat(1_000_000) + "'>One more line.</p>"
                + TEXT);
        isRead("<" + "x".repeat(500_000) + ">" + TEXT);
        StringBuilder many = new StringBuilder("<div");
        for (int i = 0; i < 20_000; i++) {
            many.append(" a").append(i).append("=1");
        }
        isRead(many + ">" + TEXT);
    }

    @Test
    void hugeMetadata() {
        String long1 = "9".repeat(1_000_000);
        isRead("<meta name=date content='" + long1 + "'><meta property='og:url' content='https://x.example/" + long1
                + "'><meta name=author content='" + ", ".repeat(100_000) + "'><meta property='og:title' content='"
                + " - ".repeat(100_000) + "'>" + TEXT);
        isRead("<title>" + " | a".repeat(100_000) + "</title>" + TEXT);
    }

    @Test
    void deepAndLargeJsonLd() {
        String script = "<script type='application/ld+json'>%s</script>";
        isRead(script.formatted("[".repeat(100_000)) + TEXT);
        isRead(script.formatted("{\"@graph\":".repeat(100_000)) + TEXT);
        isRead(script.formatted("[" + "{\"@type\":\"NewsArticle\",\"headline\":\"x\"},".repeat(5_000) + "{}]") + TEXT);
        isRead(script.formatted("{\"@type\":\"" + "A".repeat(1_000_000) + "\"}") + TEXT);
        isRead(script.formatted(" ".repeat(1_000_000) + "-->;") + TEXT);
    }

    @Test
    void entitiesOfADoctypeAreNotExpanded() {
        String bomb =
                "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
        var article = page(bomb + "<html><body><p>The talks ended &b; on Friday &f; at last.</p></body></html>");
        assertThat(article.text().value())
                .contains("&b;")
                .contains("&f;")
                .doesNotContain("aaaa")
                .doesNotContain("root:");
    }

    @Test
    void characterReferencesToNoCharacter() {
        var article = page("<p>The&#0; talks&#xD800; en&#xAD;ded&#x202E; on&#x7; Fri&#xFFFF;day&#x110000;.</p>");
        assertThat(article.text().value().codePoints())
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE
                        || Character.isISOControl(c)
                        || c == 0x202E
                        || c == 0xFFFF);
    }

    @Test
    void nothingIsFetched() throws IOException {
        var requests = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            isRead("<base href='" + url + "'><link rel=stylesheet href='" + url + "a.css'><script src='" + url
                    + "a.js'></script>"
                    + "<script type='application/ld+json'>{\"@context\":\"" + url
                    + "c\",\"@type\":\"NewsArticle\",\"@id\":\"" + url + "d\"}</script>"
                    + "<iframe src='" + url + "f'></iframe><img src='" + url + "i.png'><object data='" + url
                    + "o'></object>" + TEXT);
        } finally {
            server.stop(0);
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void brokenMarkup() {
        isRead("<p>An <b>open <i>tag</p></b> & <notatag <p>&nosuch; </div></table>" + TEXT);
        isRead("<![CDATA[ x ]]><!-- -- > --><?php echo 1 ?>" + TEXT);
        isRead(TEXT + "<!-- never closed");
        isRead(TEXT + "<script>never closed");
        isRead(TEXT + "<p title=\"never closed>");
    }
}
