package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.dateline.pipeline.Pipeline;

/** MEANTIME (Minard and others 2016): events, roles, names, times, factuality and coreference in news. */
final class MeantimeCorpus implements Corpus<MeantimeDocument, Findings> {
    private final Texts texts;

    MeantimeCorpus(Pipeline pipeline) {
        texts = new Texts(pipeline);
    }

    @Override
    public String name() {
        return "meantime";
    }

    @Override
    public List<Path> files(Path path) {
        return GoldFiles.list(path, ".xml");
    }

    @Override
    public Reader<MeantimeDocument> reader(Path path) {
        return file -> List.of(MeantimeReader.read(file));
    }

    @Override
    public String nameOf(MeantimeDocument document) {
        return document.name();
    }

    @Override
    public Findings analyse(MeantimeDocument document) {
        return texts.understand(document.name(), document.text(), document.day());
    }

    @Override
    public MeantimeScorer scorer() {
        return new MeantimeScorer();
    }
}
