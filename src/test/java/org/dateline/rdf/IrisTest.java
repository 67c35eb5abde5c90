package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.dateline.model.Link;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrisTest {
    @ParameterizedTest
    @CsvSource({
        "north-korea, north-korea",
        "김정은, 김정은",
        "Ángel, Ángel",
        "a b, a%20b",
        "a/b, a%2Fb",
        "a%20b, a%2520b",
        "a#b, a%23b",
        "., %2E",
        ".., %2E%2E",
        "a.b, a.b",
        "ﬁ, %EF%AC%81",
        "😀, %F0%9F%98%80"
    })
    void encodesWhatAnIriMayNotHave(String key, String segment) {
        assertThat(Iris.actor(key).getURI()).isEqualTo(Iris.ENTITY + segment);
    }

    @Test
    void neverGivesTwoNamesOneIri() {
        Random random = new Random(7);
        Map<String, String> seen = new HashMap<>();
        String alphabet = "ab%2F E/.#é\u0301ｅﬁ\uD83D\uDE00\uFFFDd83D";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                name.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String iri = Iris.actor(name.toString()).getURI();
            assertThat(IRIx.create(iri).hasViolations()).as(iri).isFalse();
            assertThat(seen.merge(iri, name.toString(), (a, b) -> a)).isEqualTo(name.toString());
        }
    }

    @Test
    void hasNoIriForNothing() {
        assertThatThrownBy(() -> Iris.actor("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsApartWhatAnArticleSpeaksOf() {
        assertThat(Iris.inArticle("a1", "e3").getURI()).isEqualTo(Iris.ARTICLE + "a1#e3");
        assertThat(Iris.sentence("a1", 0)).isEqualTo(Iris.inArticle("a1", "s1"));
        assertThat(Iris.stretch("a1", new Span(10, 21)).getURI()).isEqualTo(Iris.ARTICLE + "a1#char=10,21");
        assertThat(Iris.articleId(Iris.article("a b/ü"))).isEqualTo("a b/ü");
    }

    @ParameterizedTest
    @CsvSource({
        "WIKIDATA, Q884, http://www.wikidata.org/entity/Q884",
        "GEONAMES, 1835841, https://sws.geonames.org/1835841/",
        "ISO_3166, KR, https://www.iso.org/obp/ui/#iso:code:3166:KR",
        "DBPEDIA, Georgia_(country), http://dbpedia.org/resource/Georgia_(country)",
        "DBPEDIA, a<b, http://dbpedia.org/resource/a%3Cb"
    })
    void writesIdentifiersAsTheirAuthoritiesDo(Link.Authority authority, String id, String iri) {
        Node node = Iris.external(new Link(authority, id));
        assertThat(node.getURI()).isEqualTo(iri);
    }

    @Test
    void makesAddressesAscii() {
        assertThat(Iris.page(URI.create("https://news.example/ünïcode?q=a")).getURI())
                .isEqualTo("https://news.example/%C3%BCn%C3%AFcode?q=a");
    }
}
