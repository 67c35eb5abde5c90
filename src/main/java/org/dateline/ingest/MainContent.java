package org.dateline.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.ArticleGrabber;
import net.dankito.readability4j.processor.MetadataParser;
import net.dankito.readability4j.processor.Postprocessor;
import net.dankito.readability4j.processor.Preprocessor;
import net.dankito.readability4j.util.RegExUtil;
import org.dateline.model.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text of the article on its page. What is never part of an article goes first; then the element that the page itself marks as the article's body
 * is taken, or else what Readability, the algorithm of Firefox's reader view, finds; where that finds little, the page's main element or its whole body.
 */
final class MainContent {
    private static final String CLUTTER = Resource.lines("page-clutter.tsv").collect(Collectors.joining(","));
    /** Readability tries again with looser rules below so many characters; its own 500 are more than a short news item has. */
    private static final int SHORT_ARTICLE = 200;

    private static final int TOP_CANDIDATES = ReadabilityOptions.DEFAULT_N_TOP_CANDIDATES;
    /** Its time grows faster than the page. */
    private static final int MOST_ELEMENTS = 20_000;

    /** Links are not kept, but it asks for an address to complete them with. */
    private static final String BASE = "http://page.invalid/";

    private MainContent() {}

    /** The blocks of the article, in order; none when the page has no running text. It takes clutter out of the page. */
    static List<Piece> find(Document page, Draft draft) {
        page.select(CLUTTER).remove();
        return Stream.<Supplier<Optional<Element>>>of(
                        () -> only(page, "[itemprop=articleBody]"),
                        () -> readability(page),
                        () -> only(page, "article"),
                        () -> only(page, "main, [role=main]"),
                        () -> Optional.of(page.body()))
                .flatMap(place -> place.get().stream())
                .map(place -> PageBlocks.of(place, draft))
                .filter(MainContent::isRunningText)
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Element> only(Document page, String selector) {
        return page.select(selector).stream()
                .max(Comparator.comparingInt(e -> e.text().length()));
    }

    private static Optional<Element> readability(Document page) {
        try {
            var options = new ReadabilityOptions(MOST_ELEMENTS, TOP_CANDIDATES, SHORT_ARTICLE, List.of());
            var names = defaultNames();
            var reader = new Readability4J(
                    BASE,
                    page.clone(),
                    options,
                    names,
                    new Preprocessor(names),
                    new MetadataParser(names),
                    new ArticleGrabber(options, names),
                    new Postprocessor());
            return Optional.ofNullable(reader.parse().getArticleContent());
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** Its default patterns have a constructor that only Kotlin sees. */
    private static RegExUtil defaultNames() {
        return new RegExUtil(
                RegExUtil.UnlikelyCandidatesDefaultPattern,
                RegExUtil.OkMaybeItsACandidateDefaultPattern,
                RegExUtil.PositiveDefaultPattern,
                RegExUtil.NegativeDefaultPattern,
                RegExUtil.ExtraneousDefaultPattern,
                RegExUtil.BylineDefaultPattern,
                RegExUtil.ReplaceFontsDefaultPattern,
                RegExUtil.NormalizeDefaultPattern,
                RegExUtil.VideosDefaultPattern,
                RegExUtil.NextLinkDefaultPattern,
                RegExUtil.PrevLinkDefaultPattern,
                RegExUtil.WhitespaceDefaultPattern,
                RegExUtil.HasContentDefaultPattern);
    }

    private static boolean isRunningText(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.kind() == Block.Kind.PARAGRAPH);
    }
}
