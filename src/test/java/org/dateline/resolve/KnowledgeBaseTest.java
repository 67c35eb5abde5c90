package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Link;
import org.dateline.model.Link.Authority;
import org.dateline.tables.Row;
import org.dateline.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeBaseTest {
    private static final List<String> TABLES = List.of("states.tsv", "places.tsv", "organizations.tsv", "persons.tsv");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final KnowledgeBase kb = KnowledgeBase.load();

    @ParameterizedTest
    @CsvSource({
        "North Korea, north-korea",
        "DPRK, north-korea",
        "NORTH KOREA, north-korea",
        "the Netherlands, netherlands",
        "U.S., united-states",
        "Türkiye, turkey",
        "Côte d’Ivoire, ivory-coast",
        "Pyongyang, pyongyang",
        "Washington, washington-dc",
        "Kiev, kyiv",
        "the Kremlin, kremlin",
        "NATO, nato",
        "North Atlantic Treaty Organization, nato",
        "RIA Novosti, ria-novosti",
        "Kim Jong Un, kim-jong-un",
        "Recep Tayyip Erdogan, recep-tayyip-erdogan",
        "Mark Rutte, mark-rutte",
        "Vladivostok, vladivostok",
        "Paris, paris",
        "Georgia, georgia",
    })
    void findsByName(String name, String key) {
        assertThat(kb.listByName(name)).first().extracting(Entry::key).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"us", "turkey", "who", "no such place", "Foo"})
    void knowsNoSuchName(String name) {
        assertThat(kb.listByName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "North Korean, north-korea, ADJECTIVE",
        "Britons, united-kingdom, PEOPLE",
        "Spaniard, spain, PERSON",
        "Dutch, netherlands, ADJECTIVE",
        "U.S., united-states, ADJECTIVE",
        "Scottish, scotland, ADJECTIVE",
        "Congolese, democratic-republic-of-the-congo, ADJECTIVE",
    })
    void findsDemonyms(String word, String key, Demonym.Form form) {
        assertThat(kb.listDemonyms(word)).contains(new Demonym(word, key, form));
    }

    @Test
    void linksToOtherAuthorities() {
        assertThat(kb.getByKey("south-korea").links())
                .containsExactly(
                        new Link(Authority.WIKIDATA, "Q884"),
                        new Link(Authority.GEONAMES, "1835841"),
                        new Link(Authority.ISO_3166, "KR"));
        assertThat(kb.getByKey("mark-rutte").links()).containsExactly(new Link(Authority.WIKIDATA, "Q57792"));
        assertThat(kb.getByKey("vladivostok").links()).containsExactly(new Link(Authority.GEONAMES, "2013348"));
    }

    @Test
    void placesLieInStates() {
        assertThat(kb.getByKey("vladivostok").within()).isEqualTo("russia");
        assertThat(kb.getByKey("pyongyang").actsFor()).isEqualTo("north-korea");
        assertThat(kb.listRegions("Kursk")).extracting(Entry::within).containsExactly("russia");
    }

    @Test
    void knowsLeadersBySurnameAndOffice() {
        Entry putin = kb.listBySurname("Putin").get(0);
        assertThat(putin.offices()).anyMatch(o -> o.label().equals("President of Russia") && o.isHeldIn(2024));
        assertThat(kb.listBySurname("Kim")).extracting(Entry::key).contains("kim-jong-un", "kim-jong-il");
    }

    /** Whoever refers to a key must find it, no key is given twice, and each is legal in an IRI. */
    @Test
    void keysAreSound() {
        Set<String> keys = new HashSet<>();
        for (String table : TABLES) {
            for (Row row : Table.rows(KnowledgeBase.class, table)) {
                assertThat(row.cell(0)).matches(KEY);
                assertThat(keys.add(row.cell(0))).as(row.cell(0)).isTrue();
            }
        }
        for (String table : List.of("cities.tsv", "regions.tsv")) {
            Set<String> places = new HashSet<>();
            String before = "";
            for (Row row : Table.rows(KnowledgeBase.class, table)) {
                assertThat(row.cell(0)).isGreaterThanOrEqualTo(before);
                before = row.cell(0);
                String key = EntryReader.keyOf(row);
                assertThat(key).matches(KEY);
                places.add(key + " " + row.cell(4));
            }
            places.forEach(
                    place -> assertThat(keys.add(place.split(" ")[0])).as(place).isTrue());
        }
        for (String table : TABLES) {
            for (Row row : Table.rows(KnowledgeBase.class, table)) {
                for (String reference : new String[] {row.cell(4), row.cell(5)}) {
                    assertThat(reference.isEmpty() || keys.contains(reference))
                            .as(row.cell(0) + " -> " + reference)
                            .isTrue();
                }
            }
        }
        Table.rows(KnowledgeBase.class, "demonyms.tsv")
                .forEach(row -> assertThat(keys).contains(row.cell(1)));
    }

    @ParameterizedTest
    @CsvSource({"bologoye", "kursk", "saint-petersburg", "north-korea", "mark-rutte"})
    void findsByKey(String key) {
        assertThat(kb.findByKey(key)).get().extracting(Entry::key).isEqualTo(key);
    }

    @Test
    void everyRowOfTheGazetteerIsFound() {
        int n = 0;
        for (String table : List.of("cities.tsv", "regions.tsv")) {
            for (Row row : Table.rows(KnowledgeBase.class, table)) {
                if (n++ % 97 == 0) {
                    assertThat(kb.listByName(row.cell(1)))
                            .extracting(Entry::key)
                            .contains(EntryReader.keyOf(row));
                    assertThat(kb.findByKey(EntryReader.keyOf(row))).isPresent();
                }
            }
        }
    }

    @Test
    void noIdentifierIsGivenTwice() {
        Set<String> seen = new HashSet<>();
        for (String table : TABLES) {
            for (Row row : Table.rows(KnowledgeBase.class, table)) {
                assertThat(row.cell(6)).matches("(Q[1-9][0-9]*)?");
                assertThat(row.cell(6).isEmpty() || seen.add(row.cell(6)))
                        .as(row.cell(0))
                        .isTrue();
            }
        }
    }
}
