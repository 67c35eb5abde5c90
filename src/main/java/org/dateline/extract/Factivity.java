package org.dateline.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Token;
import org.dateline.tables.Table;

/** Words that say whether what depends on them took place, and when; what each kind says stands in {@code factivity.tsv}. */
enum Factivity {
    NEEDED,
    WANTED,
    APPROVED,
    JUDGED,
    FORBIDDEN,
    OF_RULES,
    CALLED_OFF,
    PUT_OFF,
    DEFERRED,
    PREDICTED,
    BROUGHT_ABOUT,
    RESULTING,
    RESTING,
    ENTAILING,
    RAISED,
    GIVEN,
    CHARGED,
    REPAID,
    PERCEIVED,
    HAVING,
    KNOWN,
    CEASED,
    REFUSED,
    PONDERED,
    TENDING,
    FEASIBLE,
    MEANWHILE,
    CREDITED,
    TASK,
    FINISHED,
    LYING,
    AFTERWARDS,
    EVENTUAL,
    FUTURE,
    PRESENT;

    private static final Map<Factivity, Set<String>> WORDS = new EnumMap<>(Factivity.class);

    static {
        Table.rows(Factivity.class, "factivity.tsv")
                .forEach(row -> WORDS.put(valueOf(row.cell(0)), new HashSet<>(row.words(1))));
    }

    /** Whether a word as it is written is of this kind: participles that are adjectives ("planned"). */
    boolean hasForm(Token token) {
        return WORDS.getOrDefault(this, Set.of()).contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a word, by its lemma, is of this kind. */
    boolean has(Token token) {
        return WORDS.getOrDefault(this, Set.of()).contains(Syntax.lemma(token));
    }
}
