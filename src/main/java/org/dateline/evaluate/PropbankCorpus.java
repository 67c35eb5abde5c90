package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.pipeline.Pipeline;

/** PropBank over a treebank: predicates, and their arguments by head word, on the gold's words. */
final class PropbankCorpus implements Corpus<PropbankDocument, PropbankCorpus.Found> {
    private final Pipeline pipeline;

    PropbankCorpus(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * What was found in a document.
     *
     * @param own with the predicates that were found
     * @param given with the gold's predicates
     */
    record Found(List<Sentence> own, List<Sentence> given) {}

    @Override
    public String name() {
        return "propbank";
    }

    @Override
    public List<Path> files(Path path) {
        return PropbankReader.treebank(path);
    }

    @Override
    public Reader<PropbankDocument> reader(Path path) {
        return new PropbankReader(path);
    }

    @Override
    public String nameOf(PropbankDocument document) {
        return document.name();
    }

    @Override
    public Found analyse(PropbankDocument document) {
        return new Found(
                pipeline.annotateWords(document.words()),
                pipeline.annotateWords(document.words(), document.predicates()));
    }

    @Override
    public Scorer<PropbankDocument, Found> scorer() {
        return new PropbankScorer();
    }
}
