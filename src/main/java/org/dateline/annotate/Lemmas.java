package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.dateline.model.DatelineException;
import org.dateline.model.Upos;

/** Dictionary forms of words. Safe for several threads. */
final class Lemmas {
    private static final String MODEL = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

    private final LemmatizerModel model;
    private final Map<String, String> irregular;

    private Lemmas(LemmatizerModel model, Map<String, String> irregular) {
        this.model = model;
        this.irregular = irregular;
    }

    static Lemmas load() {
        Map<String, String> irregular = new HashMap<>(1 << 14);
        for (String[] row : Resources.table("irregular-forms.tsv")) {
            irregular.put(row[0] + '\t' + row[1], row[2]);
        }
        try (InputStream in = Resources.open(MODEL)) {
            return new Lemmas(new LemmatizerModel(in), irregular);
        } catch (IOException e) {
            throw new DatelineException("cannot load the lemmatizer: " + e.getMessage(), e);
        }
    }

    /**
     * The lemmas of a sentence.
     *
     * @param forms its words, in plain typography
     * @param tags their parts of speech
     */
    String[] of(List<String> forms, List<Upos> tags) {
        String[] lemmas = new LemmatizerME(model)
                .lemmatize(
                        forms.toArray(String[]::new),
                        tags.stream().map(Upos::name).toArray(String[]::new));
        for (int i = 0; i < lemmas.length; i++) {
            lemmas[i] = mend(forms.get(i), tags.get(i), lemmas[i]);
        }
        return lemmas;
    }

    private String mend(String form, Upos tag, String guess) {
        if (tag == Upos.PROPN) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String known = irregular.get(tag.name() + '\t' + lower);
        if (known != null) {
            return known;
        }
        return guess.isBlank() || guess.equals("_") ? lower : guess.toLowerCase(Locale.ROOT);
    }
}
