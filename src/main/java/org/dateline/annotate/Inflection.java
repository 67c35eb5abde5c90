package org.dateline.annotate;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/**
 * Undoes the regular endings of English. Where spelling leaves several base forms ("hoped", "hopped") the known ones decide, and where none is known
 * the commonest pattern. Words are in lower case.
 */
final class Inflection {
    /** Only these are inflected: "3.xls" and "1990s" are not. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}'-]{3,40}");
    /** Ends of stems of unknown verbs that most often lost an e. */
    private static final Pattern LOST_E =
            Pattern.compile(".*(?:[aeiou][csvz]|[lnr][cgsv]|[aeiou]g|[^aeiou]l|[ai]t|ut|ur)");

    private static final Pattern SHORT_STEM = Pattern.compile("[^aeiou]*[aeiou][^aeiouwxy]");
    private static final Pattern DOUBLED = Pattern.compile(".*([bdgklmnprtv])\\1");
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh|o)es");
    /** "phases", not "viruses". */
    private static final Pattern VOICED = Pattern.compile(".*[aeio]ses");

    private static final Pattern UNINFLECTED = Pattern.compile(".*(?:ss|us|is)");

    private final Set<String> nouns;
    private final Set<String> verbs;
    private final Set<String> adjectives;
    private final Set<String> prefixes;

    private Inflection(Set<String> nouns, Set<String> verbs, Set<String> adjectives, Set<String> prefixes) {
        this.nouns = nouns;
        this.verbs = verbs;
        this.adjectives = adjectives;
        this.prefixes = prefixes;
    }

    static Inflection load() {
        var rows = Table.rows(Inflection.class, "base-forms.tsv");
        return new Inflection(
                column(rows.stream(), "NOUN"),
                column(rows.stream(), "VERB"),
                column(rows.stream(), "ADJ"),
                Table.words(Inflection.class, "affixes.tsv"));
    }

    private static Set<String> column(Stream<Row> rows, String tag) {
        return rows.filter(row -> row.cell(0).equals(tag))
                .map(row -> row.cell(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The singular of a noun. */
    String singular(String noun) {
        if (!WORD.matcher(noun).matches() || nouns.contains(noun)) {
            return noun;
        }
        if (noun.endsWith("men")) {
            return cut(noun, 2) + "an";
        }
        if (noun.endsWith("children")) {
            return cut(noun, 3);
        }
        return noun.endsWith("s") && !UNINFLECTED.matcher(noun).matches() ? withoutS(noun) : noun;
    }

    private String withoutS(String noun) {
        if (noun.endsWith("'s")) {
            return cut(noun, 2);
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return first(nouns::contains, cut(noun, 1), cut(noun, 3) + "y");
        }
        if (HISSING.matcher(noun).matches()) {
            String guess = cut(noun, VOICED.matcher(noun).matches() ? 1 : 2);
            return first(nouns::contains, cut(noun, 1), cut(noun, 2), guess);
        }
        return cut(noun, 1);
    }

    /** The infinitive of a verb. */
    String infinitive(String verb) {
        if (!WORD.matcher(verb).matches()) {
            return verb;
        }
        int prefix = verb.lastIndexOf('-') + 1;
        if (prefix > 0) {
            return verb.substring(0, prefix) + infinitive(verb.substring(prefix));
        }
        if (verb.endsWith("ing") && verb.length() > 4) {
            return verbs.contains(verb) ? verb : base(cut(verb, 3));
        }
        if (verb.endsWith("ied") && verb.length() > 3) {
            return verb(cut(verb, 1), cut(verb, 3) + "y");
        }
        if (verb.endsWith("ed") && verb.length() > 3) {
            return verbs.contains(verb) ? verb : base(cut(verb, 2));
        }
        if (verb.endsWith("s") && !verb.endsWith("ss") && !verbs.contains(verb)) {
            return thirdPerson(verb);
        }
        return verb;
    }

    /** The first candidate that is a verb, else the first that is one behind a prefix ("reschedule"), else the last. */
    private String verb(String... candidates) {
        return known(verbs::contains, candidates)
                .or(() -> known(this::isPrefixedVerb, candidates))
                .orElse(candidates[candidates.length - 1]);
    }

    private boolean isPrefixedVerb(String word) {
        return prefixes.stream()
                .anyMatch(p -> word.startsWith(p)
                        && word.length() > p.length() + 2
                        && verbs.contains(word.substring(p.length())));
    }

    private String thirdPerson(String verb) {
        if (verb.endsWith("ies") && verb.length() > 4) {
            return verb(cut(verb, 1), cut(verb, 3) + "y");
        }
        if (HISSING.matcher(verb).matches()) {
            return verb(cut(verb, 1), cut(verb, 2));
        }
        return cut(verb, 1);
    }

    /** The infinitive behind a stem without "-ed" or "-ing". */
    private String base(String stem) {
        boolean shortStem = SHORT_STEM.matcher(stem).matches();
        String single = DOUBLED.matcher(stem).matches() ? cut(stem, 1) : stem;
        String guess = single.equals(stem) && LOST_E.matcher(stem).matches() ? stem + "e" : single;
        return shortStem ? verb(stem + "e", stem, guess) : verb(stem, stem + "e", single, guess);
    }

    /** The positive of an adjective. */
    String positive(String adjective) {
        String stem = adjective.endsWith("er") ? cut(adjective, 2) : adjective.endsWith("est") ? cut(adjective, 3) : "";
        if (stem.length() < 2 || adjectives.contains(adjective)) {
            return adjective;
        }
        String single = DOUBLED.matcher(stem).matches() ? cut(stem, 1) : stem;
        String happy = stem.endsWith("i") ? cut(stem, 1) + "y" : stem;
        return first(adjectives::contains, happy, stem + "e", single, adjective);
    }

    /** The first candidate that is known, else the last one. */
    private static String first(Predicate<String> isKnown, String... candidates) {
        return known(isKnown, candidates).orElse(candidates[candidates.length - 1]);
    }

    private static Optional<String> known(Predicate<String> isKnown, String... candidates) {
        return Arrays.stream(candidates).filter(isKnown).findFirst();
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
