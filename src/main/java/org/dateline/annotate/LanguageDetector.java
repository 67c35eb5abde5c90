package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dateline.model.DatelineException;

/** Tells the language of a text. Safe for several threads; load once. */
public final class LanguageDetector {
    private static final String MODEL = "/langdetect-183.bin";
    private static final String UNDETERMINED = "und";
    /** Fewer letters than this fit several languages. */
    private static final int FEWEST_LETTERS = 20;
    /** More text than this makes no difference. */
    private static final int MOST_UNITS = 10_000;

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
            throw new DatelineException("cannot load the language detector: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> twoLetterCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
        }
        return codes;
    }

    /**
     * The language of a text.
     *
     * @return its ISO 639-1 code, its ISO 639-3 code when it has no other, {@code und} when the text is too short to tell
     */
    public String detect(String text) {
        String head = text.substring(0, Math.min(text.length(), MOST_UNITS));
        if (head.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
            return UNDETERMINED;
        }
        Language best = new LanguageDetectorME(model).predictLanguage(head);
        return twoLetters.getOrDefault(best.getLang(), best.getLang());
    }
}
