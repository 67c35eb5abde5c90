package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.dateline.pipeline.Pipeline;

/** PolNeAR (Newell and others 2018): attribution in political news. Sources, cues and contents are counted token by token. */
final class PolnearCorpus implements Corpus<PolnearDocument, Findings> {
    private final Texts texts;

    PolnearCorpus(Pipeline pipeline) {
        texts = new Texts(pipeline);
    }

    @Override
    public String name() {
        return "polnear";
    }

    @Override
    public List<Path> files(Path path) {
        return GoldFiles.list(path, ".ann");
    }

    @Override
    public Reader<PolnearDocument> reader(Path path) {
        return file -> List.of(PolnearReader.read(file));
    }

    @Override
    public String nameOf(PolnearDocument document) {
        return document.name();
    }

    @Override
    public Findings analyse(PolnearDocument document) {
        return texts.understand(document.name(), document.text(), document.published());
    }

    @Override
    public Scorer<PolnearDocument, Findings> scorer() {
        return new PolnearScorer();
    }
}
