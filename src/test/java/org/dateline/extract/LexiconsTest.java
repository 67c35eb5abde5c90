package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Role;
import org.dateline.tables.Row;
import org.dateline.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lexicons hold together: every class and set that a line names exists, and no line is repeated. */
class LexiconsTest {
    private static EventLexicon.Company company(Predicate<Set<String>> theme, Predicate<Set<String>> actor) {
        return new EventLexicon.Company() {
            @Override
            public boolean hasTheme(Set<String> set) {
                return theme.test(set);
            }

            @Override
            public boolean mayBeDoneBy(Set<String> set) {
                return actor.test(set);
            }

            @Override
            public boolean isDoneBy(Set<String> set) {
                return actor.test(set);
            }

            @Override
            public boolean befalls(EventClass eventClass, Set<String> set) {
                return false;
            }

            @Override
            public boolean mayBefall(EventClass eventClass, Set<String> set) {
                return true;
            }
        };
    }

    @Test
    void everyTriggerNamesAClassAndASetThatExist() {
        EventLexicon lexicon = new EventLexicon();
        for (Row row : Table.rows(EventLexicon.class, "event-triggers.tsv")) {
            assertThatCode(() -> lexicon.get(row.cell(0))).doesNotThrowAnyException();
            for (String word : row.words(2)) {
                String lemma = word.split("[/@]")[0];
                assertThatCode(() -> {
                            lexicon.ofVerb(lemma, company(set -> false, set -> true));
                            lexicon.ofNoun(lemma, set -> false);
                        })
                        .as(word)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void everyClassLeadsUpToTheTop() {
        EventLexicon lexicon = new EventLexicon();
        for (Row row : Table.rows(EventLexicon.class, "event-classes.tsv")) {
            assertThat(lexicon.isA(row.cell(0), EventLexicon.ANY))
                    .as(row.cell(0))
                    .isTrue();
        }
    }

    @Test
    void everyWishOfAClassNamesSetsThatExist() {
        Set<String> sets = new HashSet<>();
        Table.rows(EventLexicon.class, "noun-sets.tsv").forEach(row -> sets.add(row.cell(0)));
        for (Row row : Table.rows(EventLexicon.class, "class-fillers.tsv")) {
            assertThatCode(() -> new EventLexicon().get(row.cell(0))).doesNotThrowAnyException();
            for (int i = 1; i <= 2; i++) {
                assertThat(row.cell(i).replaceFirst("^=", ""))
                        .as(row.cell(0))
                        .matches(set -> set.equals("-") || sets.contains(set));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"event-classes.tsv", "prepositions.tsv", "quantities.tsv", "nouns.tsv"})
    void noLineIsRepeated(String table) {
        Set<String> seen = new HashSet<>();
        for (String line : Table.lines(EventLexicon.class, table)) {
            assertThat(seen.add(line)).as(line).isTrue();
        }
    }

    @Test
    void aTriggersThemeTellsItsSense() {
        EventLexicon lexicon = new EventLexicon();
        assertThat(lexicon.ofVerb("send", company(set -> set.contains("missile"), set -> true))
                        .orElseThrow()
                        .name())
                .isEqualTo("Supply");
        assertThat(lexicon.ofVerb("send", company(set -> set.contains("TYPE:ARMED_FORCE"), set -> true))
                        .orElseThrow()
                        .name())
                .isEqualTo("Deployment");
        assertThat(lexicon.ofVerb("send", company(set -> false, set -> true))).isEmpty();
    }

    @Test
    void whoDoesItTellsItsSenseToo() {
        EventLexicon lexicon = new EventLexicon();
        assertThat(lexicon.ofVerb("travel", company(set -> false, set -> set.contains("TYPE:PERSON")))
                        .orElseThrow()
                        .name())
                .isEqualTo("Motion");
        assertThat(lexicon.ofVerb("travel", company(set -> false, set -> false)))
                .isEmpty();
    }

    @Test
    void aPrepositionMayMarkNoRole() {
        Lexicons lexicons = new Lexicons();
        assertThat(lexicons.roleOf("with", "EVENT", lexicons.events().get("Meeting")))
                .isEmpty();
        assertThat(lexicons.roleOf("by", "VEHICLE", lexicons.events().get("Motion")))
                .contains(Role.INSTRUMENT);
    }
}
