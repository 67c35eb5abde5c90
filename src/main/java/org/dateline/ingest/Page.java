package org.dateline.ingest;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an HTML page: what it says about its article, and the article's own text without the menus around it. */
final class Page {
    /** Real pages nest some forty deep; what is deeper is flattened, so that no walk over the tree runs out of stack. */
    private static final int DEEPEST = 100;

    private Page() {}

    static Draft read(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = parser.parseInput(html, "");
        var draft = new Draft();
        var metadata = PageMetadata.read(page);
        metadata.fill(draft);
        draft.body().addAll(MainContent.find(page, draft));
        if (draft.body().isEmpty()) {
            // Pages built in the browser carry the text for search engines only.
            metadata.body().ifPresent(body -> draft.body().addAll(Paragraphs.of(TextCleaner.withPlainLineEnds(body))));
        }
        return draft;
    }
}
