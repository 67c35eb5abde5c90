package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Block;

/** Cuts an article's blocks into sentences and words. No sentence crosses a block. */
final class Segmenter {
    /** Longer "sentences" are tables or junk: they are cut here so that memory stays bounded. */
    static final int LONGEST_SENTENCE = 300;

    private final SentenceSplitter splitter;
    private final WordTokenizer tokenizer;

    private Segmenter(SentenceSplitter splitter, WordTokenizer tokenizer) {
        this.splitter = splitter;
        this.tokenizer = tokenizer;
    }

    static Segmenter load() {
        Abbreviations abbreviations = Abbreviations.load();
        return new Segmenter(SentenceSplitter.load(abbreviations), WordTokenizer.load(abbreviations));
    }

    /**
     * The sentences of an article.
     *
     * @param article the article
     * @param plain its text in plain typography
     */
    List<Draft> segment(Article article, String plain) {
        List<Draft> drafts = new ArrayList<>();
        for (Block block : article.blocks()) {
            int begin = article.text().unitOf(block.span().begin());
            int end = article.text().unitOf(block.span().end());
            String text = plain.substring(begin, end);
            for (Range sentence : splitter.split(text, block.kind() == Block.Kind.PARAGRAPH)) {
                List<Range> tokens = tokenizer.tokenize(sentence.of(text)).stream()
                        .map(t -> t.plus(begin + sentence.begin()))
                        .toList();
                add(block.kind(), tokens, drafts);
            }
        }
        return drafts;
    }

    private static void add(Block.Kind kind, List<Range> tokens, List<Draft> drafts) {
        for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
            drafts.add(new Draft(kind, tokens.subList(from, Math.min(from + LONGEST_SENTENCE, tokens.size()))));
        }
    }
}
