package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.pipeline.Pipeline;

/** Corpora of names in columns: UNER, WikiGold, CrossNER, CoNLL-2003. Names are found on the gold's words. */
final class NamesCorpus implements Corpus<NamesDocument, List<Sentence>> {
    private final Pipeline pipeline;

    NamesCorpus(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public List<Path> files(Path path) {
        return GoldFiles.list(path, ".iob2", ".conll", ".conll.txt", ".txt", ".bio", ".iob", ".tsv");
    }

    @Override
    public Reader<NamesDocument> reader(Path path) {
        return NamesReader::read;
    }

    @Override
    public String nameOf(NamesDocument document) {
        return document.name();
    }

    @Override
    public List<Sentence> analyse(NamesDocument document) {
        return pipeline.annotateText(document.words());
    }

    @Override
    public Scorer<NamesDocument, List<Sentence>> scorer() {
        return new NamesScorer(NameTypes.load());
    }
}
