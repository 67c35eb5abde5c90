package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.pipeline.Pipeline;

/** Treebanks of Universal Dependencies: tags and trees on the gold's words. */
final class UdCorpus implements Corpus<TreebankDocument, List<Sentence>> {
    private final Pipeline pipeline;

    UdCorpus(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public String name() {
        return "ud";
    }

    @Override
    public List<Path> files(Path path) {
        return GoldFiles.list(path, ".conllu");
    }

    @Override
    public Reader<TreebankDocument> reader(Path path) {
        return TreebankReader::read;
    }

    @Override
    public String nameOf(TreebankDocument document) {
        return document.name();
    }

    @Override
    public List<Sentence> analyse(TreebankDocument document) {
        return pipeline.annotateWords(document.words());
    }

    @Override
    public Scorer<TreebankDocument, List<Sentence>> scorer() {
        return new TreebankScorer();
    }
}
