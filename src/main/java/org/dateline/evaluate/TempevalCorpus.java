package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.dateline.pipeline.Pipeline;

/** TempEval-3 (UzZaman and others 2013): expressions of time in TimeML. */
final class TempevalCorpus implements Corpus<TimeDocument, Findings> {
    private final Texts texts;

    TempevalCorpus(Pipeline pipeline) {
        texts = new Texts(pipeline);
    }

    @Override
    public String name() {
        return "tempeval";
    }

    @Override
    public List<Path> files(Path path) {
        return GoldFiles.list(path, ".tml");
    }

    @Override
    public Reader<TimeDocument> reader(Path path) {
        return file -> List.of(TimeMlReader.read(file));
    }

    @Override
    public String nameOf(TimeDocument document) {
        return document.name();
    }

    @Override
    public Findings analyse(TimeDocument document) {
        return texts.understand(document.name(), document.text(), document.published());
    }

    @Override
    public Scorer<TimeDocument, Findings> scorer() {
        return new TempevalScorer();
    }
}
