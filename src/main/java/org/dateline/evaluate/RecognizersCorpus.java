package org.dateline.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Annotated;
import org.dateline.pipeline.Pipeline;

/** Recognizers-Text (Microsoft): cases for dates and times. */
final class RecognizersCorpus implements Corpus<RecognizersCase, Annotated> {
    private final Texts texts;

    RecognizersCorpus(Pipeline pipeline) {
        texts = new Texts(pipeline);
    }

    @Override
    public String name() {
        return "recognizers";
    }

    /** In a folder, the specification of the whole model, not those of its modes and parts. */
    @Override
    public List<Path> files(Path path) {
        return GoldFiles.list(path, Files.isDirectory(path) ? "DateTimeModel.json" : ".json");
    }

    @Override
    public Reader<RecognizersCase> reader(Path path) {
        return RecognizersReader::read;
    }

    @Override
    public String nameOf(RecognizersCase document) {
        return "\"" + document.text().value() + "\"";
    }

    @Override
    public Annotated analyse(RecognizersCase document) {
        return texts.annotateParagraph("case", document.text(), document.written());
    }

    @Override
    public Scorer<RecognizersCase, Annotated> scorer() {
        return new RecognizersScorer();
    }
}
