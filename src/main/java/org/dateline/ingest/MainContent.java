package org.dateline.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Block;
import org.dateline.tables.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the text of the article on its page. What is never part of an article goes first. Then the element counts that the page itself marks as the
 * article, or else the one that {@link Readability} finds, or else the page's main element, or else all of it: the first that holds running text.
 */
final class MainContent {
    private static final String CLUTTER =
            Table.lines(MainContent.class, "page-clutter.tsv").stream().collect(Collectors.joining(","));
    private static final Pattern CLUTTER_NAME = Pattern.compile("(?i)(?:^|[\\s_-])(?:"
            + Table.lines(MainContent.class, "page-clutter-names.tsv").stream().collect(Collectors.joining("|"))
            + ")(?:$|[\\s_-])");
    /** An article element of less text, in UTF-16 units, may be the head of an article that goes on outside it. */
    private static final int SHORT = 500;
    /** A part with more than this share of the text is the text, whatever its name. */
    private static final double LARGE_PART = 0.4;

    private MainContent() {}

    /** The blocks of the article, in order; none when the page has no running text. It takes clutter out of the page. */
    static List<Piece> find(Document page, Draft draft) {
        page.select(CLUTTER).remove();
        // Some systems put the whole page in a form.
        page.select("form").tagName("div");
        return Stream.<Supplier<Optional<Element>>>of(
                        () -> longest(page.select("[itemprop=articleBody]")),
                        () -> article(page, draft),
                        () -> Readability.find(page),
                        () -> longest(page.select("main, [role=main]")),
                        () -> Optional.of(page.body()))
                .flatMap(place -> place.get().stream())
                .map(place -> blocks(place, draft))
                .filter(MainContent::isRunningText)
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Element> longest(Elements elements) {
        return elements.stream().max(Comparator.comparingInt(e -> e.text().length()));
    }

    /** The article element with the headline, or the only one: teasers and the article to read next are such elements as well. */
    private static Optional<Element> article(Document page, Draft draft) {
        Elements all = page.select("article");
        Optional<Element> article = all.stream()
                .filter(a -> a.select("h1").eachText().contains(draft.title()))
                .findFirst()
                .or(() -> longest(page.select("article:has(h1)")))
                .or(() -> all.size() == 1 ? longest(all) : Optional.empty());
        return article.filter(a -> a.text().length() < SHORT)
                .flatMap(a -> Readability.find(page).flatMap(rest -> joined(a, rest)))
                .or(() -> article);
    }

    /** The part of the page that holds the head of an article and the rest that follows it, if that part is less than the page. */
    private static Optional<Element> joined(Element head, Element rest) {
        List<Element> above = head.parents();
        if (above.contains(rest)) {
            return Optional.of(rest);
        }
        Elements around = rest.parents();
        Optional<Element> both = above.stream().filter(around::contains).findFirst();
        return both.filter(part -> !part.nameIs("body") && !part.nameIs("html"))
                .filter(part -> part.getAllElements().indexOf(head)
                        < part.getAllElements().indexOf(rest));
    }

    private static List<Piece> blocks(Element place, Draft draft) {
        List<Piece> clean = PageBlocks.of(place, clutter(place), draft);
        return isRunningText(clean) ? clean : PageBlocks.of(place, Set.of(), draft);
    }

    private static Set<Element> clutter(Element place) {
        double large = LARGE_PART * place.text().length();
        return place.select("[class], [id]").stream()
                .filter(part -> part != place && isClutter(part) && part.text().length() < large)
                .collect(Collectors.toSet());
    }

    private static boolean isClutter(Element part) {
        return CLUTTER_NAME.matcher(part.className()).find()
                || CLUTTER_NAME.matcher(part.id()).find();
    }

    private static boolean isRunningText(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.kind() == Block.Kind.PARAGRAPH);
    }
}
