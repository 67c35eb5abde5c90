package org.dateline.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** The abbreviations that are written with a full stop. */
final class Abbreviations {
    /** What an abbreviation says about the end of a sentence. */
    enum Kind {
        /** A name follows; never ends a sentence. */
        BEFORE_NAME,
        /** Does not end a sentence when a number follows. */
        BEFORE_NUMBER,
        /** Never ends a sentence. */
        INSIDE,
        /** Ends a sentence unless a day or a time zone follows. */
        TIME_OF_DAY,
        /** May end a sentence. */
        ANYWHERE
    }

    private final Map<String, Kind> kinds;

    private Abbreviations(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    static Abbreviations load() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Row row : Table.rows(Abbreviations.class, "abbreviations.tsv")) {
            kinds.put(
                    row.cell(0),
                    Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return new Abbreviations(Map.copyOf(kinds));
    }

    /** The kind of a word before a full stop; single letters, "U.S" and the like may stand anywhere. */
    Optional<Kind> find(String word) {
        Kind known = kinds.get(word.toLowerCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        return isDotted(word) ? Optional.of(Kind.ANYWHERE) : Optional.empty();
    }

    /** A capital letter alone, as in "John F". */
    static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    }

    /** Letters with full stops between them: "U.S", "a.m". */
    private static boolean isDotted(String word) {
        if (word.length() < 3 || word.length() > 15) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }
}
