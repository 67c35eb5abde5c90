package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Cuts a part of a page into blocks where a browser would begin a new line: at block elements and {@code br}. What is a link from end to end and no
 * sentence leads away from the article and is left out.
 */
final class PageBlocks implements NodeFilter {
    /** The share of linked text at which a block without a full stop is a link to something else. */
    private static final double ALL_LINK = 0.8;

    private final Draft draft;
    private final Set<Element> clutter;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int headings;
    private int links;
    private int preformatted;
    private int linked;
    private int written;

    private PageBlocks(Set<Element> clutter, Draft draft) {
        this.clutter = clutter;
        this.draft = draft;
    }

    /**
     * The blocks below an element, in order, without boilerplate.
     *
     * @param clutter elements to leave out
     * @param draft what is known of the article, which is not repeated
     */
    static List<Piece> of(Element root, Set<Element> clutter, Draft draft) {
        var blocks = new PageBlocks(clutter, draft);
        root.filter(blocks);
        blocks.flush();
        return blocks.pieces;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            append(leaf.getWholeText());
        } else if (node instanceof Element element) {
            if (clutter.contains(element)) {
                flush();
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        if (isBlock(element)) {
            flush();
        }
        count(element, -1);
        if (element.nameIs("q")) {
            text.append('”');
        }
    }

    private void enter(Element element) {
        if (isBlock(element)) {
            flush();
        }
        count(element, 1);
        if (element.nameIs("br")) {
            text.append('\n');
        } else if (element.nameIs("q")) {
            text.append('“');
        }
    }

    private void count(Element element, int step) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headings += step;
            case "a" -> links += step;
            case "pre" -> preformatted += step;
            default -> {}
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.nameIs("td") || element.nameIs("th") || element.nameIs("caption");
    }

    private void append(String part) {
        // Outside pre a line end in the source is a space; only br breaks a line.
        text.append(preformatted > 0 ? part : part.replace('\n', ' '));
        int letters = (int) part.chars().filter(c -> c > ' ').count();
        written += letters;
        linked += links > 0 ? letters : 0;
    }

    private void flush() {
        if (written > 0 && !isLink()) {
            if (headings > 0) {
                add(new Piece(TextCleaner.line(text.toString()), Block.Kind.HEADING));
            } else {
                Paragraphs.of(text.toString()).forEach(this::add);
            }
        }
        text.setLength(0);
        written = 0;
        linked = 0;
    }

    private boolean isLink() {
        return linked >= ALL_LINK * written && !Paragraphs.endsSentence(TextCleaner.line(text.toString()));
    }

    private void add(Piece piece) {
        if (Paragraphs.hasWords(piece.text()) && !Boilerplate.is(piece.text(), draft)) {
            pieces.add(piece);
        }
    }
}
