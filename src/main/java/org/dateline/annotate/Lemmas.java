package org.dateline.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Upos;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/**
 * Dictionary forms of English words, from word, part of speech and place in the tree: closed classes and irregular forms by table, the rest by {@link
 * Inflection}'s rules. Proper nouns stay as written, all else is in lower case. Safe for several threads.
 */
final class Lemmas {
    private static final String ANY = "*";

    private final Map<String, String> forms;
    private final Inflection inflection;

    private Lemmas(Map<String, String> forms, Inflection inflection) {
        this.forms = forms;
        this.inflection = inflection;
    }

    static Lemmas load() {
        Map<String, String> forms = new HashMap<>(1 << 14);
        for (String table : List.of("irregular-forms.tsv", "closed-class-lemmas.tsv")) {
            for (Row row : Table.rows(Lemmas.class, table)) {
                forms.put(row.cell(0) + '\t' + row.cell(1), row.cell(2));
            }
        }
        return new Lemmas(forms, Inflection.load());
    }

    /**
     * The lemmas of a sentence.
     *
     * @param words its words, in plain typography
     * @param parse its analysis
     */
    String[] of(List<String> words, Parser.Parse parse) {
        String[] lemmas = new String[words.size()];
        for (int i = 0; i < lemmas.length; i++) {
            Upos tag = parse.upos().get(i);
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            lemmas[i] = tag == Upos.PROPN
                    ? words.get(i)
                    : inContext(lower, tag, parse, i) ? contextual(lower) : of(lower, tag);
        }
        return lemmas;
    }

    /** The lemma of a word in lower case, whatever stands around it. */
    String of(String word, Upos tag) {
        String known = forms.getOrDefault(tag.name() + '\t' + word, forms.get(ANY + '\t' + word));
        if (known != null) {
            return known;
        }
        return switch (tag) {
            case NOUN -> inflection.singular(word);
            case VERB, AUX -> inflection.infinitive(word);
            case ADJ -> inflection.positive(word);
            case NUM -> word.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? word.replace(",", "") : word;
            default -> word;
        };
    }

    /** "her" that is no possessive, and "'s" and "'d" before a past participle. */
    private static boolean inContext(String word, Upos tag, Parser.Parse parse, int i) {
        if (tag == Upos.PRON && word.equals("her")) {
            return !parse.relations().get(i).equals("nmod");
        }
        return false;
    }

    private static String contextual(String word) {
        return word.equals("her") ? "she" : word;
    }
}
