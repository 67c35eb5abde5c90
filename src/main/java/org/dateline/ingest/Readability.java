package org.dateline.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.ArticleGrabber;
import net.dankito.readability4j.processor.MetadataParser;
import net.dankito.readability4j.processor.Postprocessor;
import net.dankito.readability4j.processor.Preprocessor;
import net.dankito.readability4j.util.RegExUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page by the algorithm of Firefox's reader view. It knows well where on the page the article is, and less well what belongs to it:
 * it drops short quotes, lists and headings. So the place counts that holds all it kept, unless much else is there.
 */
final class Readability {
    private static final String MARK = "data-dateline-mark";
    /** It needs an address to complete links with, though they are not kept. */
    private static final String BASE = "http://page.invalid/";
    /** It tries again with looser rules below so many characters; its own 500 are more than a short news item has. */
    private static final int SHORT_ARTICLE = 200;
    /** Its time grows with the sum of the depths of all elements; a large news page has 50,000. */
    private static final int LARGEST = 100_000;
    /** How many times longer than the text it kept the text of the place may be. */
    private static final double MUCH_ELSE = 1.6;

    private Readability() {}

    /** The element that holds the article, in the page itself or, where the page has no such element, in a copy of the article's parts. */
    static Optional<Element> find(Document page) {
        List<Element> all = page.body().getAllElements();
        if (isTooLarge(all)) {
            return Optional.empty();
        }
        for (int i = 0; i < all.size(); i++) {
            all.get(i).attr(MARK, Integer.toString(i));
        }
        try {
            return Optional.ofNullable(reader(page.clone()).parse().getArticleContent())
                    .map(kept -> place(kept, all));
        } catch (RuntimeException | StackOverflowError e) {
            // The page has other marks of its main content.
            return Optional.empty();
        }
    }

    private static boolean isTooLarge(List<Element> all) {
        return all.size() > LARGEST
                || all.stream().mapToInt(e -> e.parents().size()).sum() > LARGEST;
    }

    private static Element place(Element kept, List<Element> all) {
        List<Element> common = List.of();
        for (Element part : kept.select("[" + MARK + "]")) {
            if (part.hasText() && !part.ownText().isBlank()) {
                List<Element> path = path(all.get(Integer.parseInt(part.attr(MARK))));
                common = common.isEmpty() ? path : commonStart(common, path);
            }
        }
        if (common.isEmpty()) {
            return kept;
        }
        Element place = common.get(common.size() - 1);
        return place.text().length() <= MUCH_ELSE * kept.text().length() ? place : kept;
    }

    private static List<Element> path(Element element) {
        List<Element> path = new ArrayList<>(element.parents());
        Collections.reverse(path);
        return path;
    }

    private static List<Element> commonStart(List<Element> a, List<Element> b) {
        int n = 0;
        while (n < Math.min(a.size(), b.size()) && a.get(n) == b.get(n)) {
            n++;
        }
        return a.subList(0, n);
    }

    private static Readability4J reader(Document page) {
        var options = new ReadabilityOptions(0, ReadabilityOptions.DEFAULT_N_TOP_CANDIDATES, SHORT_ARTICLE, List.of());
        RegExUtil names = defaultNames();
        return new Readability4J(
                BASE,
                page,
                options,
                names,
                new Preprocessor(names),
                new MetadataParser(names),
                new ArticleGrabber(options, names),
                new Postprocessor());
    }

    /** The constructor that fills these in by itself is there for Kotlin alone. */
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
}
