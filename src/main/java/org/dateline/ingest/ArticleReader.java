package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.RejectedArticle.Reason;
import org.dateline.model.Article;
import org.dateline.model.Block;

/**
 * Reads an article from an input: an HTML page or plain text, told apart by what it holds. Immutable; it may be shared by threads if its language guess
 * may.
 *
 * <pre>{@code
 * var reader = new ArticleReader(languageGuess);
 * for (Input input : Inputs.expand(List.of("articles/"), System.in)) {
 *     Article article = reader.read(input).article();
 * }
 * }</pre>
 *
 * <p>The stored text is the headline and the blocks of the body, a blank line between them; inside a block all white space is single spaces. Letters,
 * marks and punctuation are as in the source; control and format characters are not taken over.
 */
public final class ArticleReader {
    /** Most bytes of one article, unless told otherwise: 10 MB. */
    public static final int DEFAULT_LIMIT = 10_000_000;

    /** Most characters of its text: about 40,000 words, more than the longest pieces that papers print. What is longer holds several articles. */
    static final int LONGEST_TEXT = 250_000;

    private final LanguageCheck languages;
    private final int limit;

    public ArticleReader(LanguageGuess guess) {
        this(guess, DEFAULT_LIMIT);
    }

    /**
     * A reader with a limit of its own.
     *
     * @param guess tells the language of a text
     * @param limit most bytes of one article
     */
    public ArticleReader(LanguageGuess guess, int limit) {
        this.languages = new LanguageCheck(guess);
        this.limit = limit;
    }

    /**
     * Reads one article.
     *
     * @throws RejectedArticle when the input is no article that can be read
     */
    public Reading read(Input input) {
        String name = input.name();
        SourceText source = SourceText.decode(name, input.bytes(limit));
        Draft draft = source.page() ? Page.read(source.value()) : PlainText.read(source.value());
        checkContent(name, source, draft);
        checkLength(name, draft);
        String language = languages.check(name, draft);
        addWarnings(source, draft);
        return new Reading(article(name, draft, language), draft.warnings());
    }

    private static void checkContent(String name, SourceText source, Draft draft) {
        if (!draft.body().isEmpty()) {
            return;
        }
        if (source.page()) {
            throw new RejectedArticle(
                    Reason.NO_CONTENT,
                    name,
                    "the page has no running text. If it needs JavaScript, save it from a browser after it has loaded.");
        }
        String what = draft.title() == null ? "holds no text" : "has a headline but no text below it";
        throw new RejectedArticle(Reason.EMPTY, name, what + ". Give it the text of an article, or leave it out.");
    }

    private static void checkLength(String name, Draft draft) {
        int length =
                draft.body().stream().mapToInt(piece -> piece.text().length()).sum();
        if (length > LONGEST_TEXT) {
            throw new RejectedArticle(
                    Reason.TOO_LARGE,
                    name,
                    "a text of %,d characters is more than one article, which has at most %,d. If it holds several articles, put each in a file of its own."
                            .formatted(length, LONGEST_TEXT));
        }
    }

    private static void addWarnings(SourceText source, Draft draft) {
        long controls = TextCleaner.countControls(source.value());
        if (controls > 0) {
            draft.warn(
                    Warning.Kind.CONTROL_CHARACTERS,
                    "%,d control characters were taken out; the file may be damaged.".formatted(controls));
        }
        if (draft.published() == null) {
            draft.warn(
                    Warning.Kind.UNDATED,
                    "no date of publication: dates such as \"on Friday\" stay open. In a text file, add a line \"date: YYYY-MM-DD\" at the top.");
        }
    }

    private static Article article(String name, Draft draft, String language) {
        List<Piece> pieces = new ArrayList<>();
        if (draft.title() != null) {
            pieces.add(new Piece(draft.title(), Block.Kind.TITLE));
        }
        pieces.addAll(draft.body());
        Layout layout = Layout.of(pieces);
        return new Article(
                ArticleId.of(
                        draft.url(), draft.published() + "\n" + layout.text().value()),
                draft.url(),
                draft.title(),
                draft.published(),
                draft.publisher(),
                draft.authors(),
                language,
                layout.text(),
                layout.blocks(),
                name);
    }
}
