package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dateline.model.DatelineException;
import org.dateline.tables.Table;

/** Tells the language of a text. Safe for several threads; load once. */
public final class LanguageDetector {
    private static final String MODEL = "/langdetect-183.bin";
    private static final String UNDETERMINED = "und";
    /**
     * With fewer letters one headline in ten gets the wrong language (measured on the headlines and openings of 300 English news articles).
     */
    private static final int FEWEST_LETTERS = 40;
    /** With fewer letters than this the best language must be clearly ahead. */
    private static final int SAFE_LETTERS = 80;

    private static final double CLEAR_LEAD = 1.2;
    /** A letter outside Latin script says as much as three within. */
    private static final int OTHER_SCRIPT_WEIGHT = 3;
    /** More text than this makes no difference. */
    private static final int MOST_UNITS = 2_000;

    private final LanguageDetectorModel model;
    private final Map<String, String> twoLetters;

    private LanguageDetector(LanguageDetectorModel model, Map<String, String> twoLetters) {
        this.model = model;
        this.twoLetters = twoLetters;
    }

    /**
     * Loads the model from the class path.
     *
     * @throws DatelineException when it is missing or damaged
     */
    public static LanguageDetector load() {
        try (InputStream in = Resources.open(MODEL)) {
            return new LanguageDetector(new LanguageDetectorModel(in), twoLetterCodes());
        } catch (IOException e) {
            throw new ModelException("cannot load the language detector", e);
        }
    }

    private static Map<String, String> twoLetterCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
        }
        Table.rows(LanguageDetector.class, "macrolanguages.tsv").forEach(row -> codes.put(row.cell(0), row.cell(1)));
        return codes;
    }

    /**
     * The language of a text.
     *
     * @return its ISO 639-1 code, its ISO 639-3 code when it has no other, {@code und} when the text is too short to tell
     */
    public String detect(String text) {
        String head = text.substring(0, Math.min(text.length(), MOST_UNITS));
        int letters = head.codePoints().map(LanguageDetector::weight).sum();
        if (letters < FEWEST_LETTERS) {
            return UNDETERMINED;
        }
        Language[] best = new LanguageDetectorME(model).predictLanguages(head);
        if (letters < SAFE_LETTERS && best[0].getConfidence() < CLEAR_LEAD * best[1].getConfidence()) {
            return UNDETERMINED;
        }
        return twoLetters.getOrDefault(best[0].getLang(), best[0].getLang());
    }

    private static int weight(int c) {
        if (!Character.isLetter(c)) {
            return 0;
        }
        return UnicodeScript.of(c) == UnicodeScript.LATIN ? 1 : OTHER_SCRIPT_WEIGHT;
    }
}
