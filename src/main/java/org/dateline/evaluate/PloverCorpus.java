package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.extract.EventCodes;
import org.dateline.pipeline.Pipeline;
import org.dateline.tables.Table;

/** PLOVER (Open Event Data Alliance): coded events with their sources and targets. */
final class PloverCorpus implements Corpus<PloverRecord, Findings> {
    private final Texts texts;
    private final EventCodes codes;
    /** Today's name of a code, where the records have another. */
    private final Map<String, String> renamed;

    PloverCorpus(Pipeline pipeline) {
        texts = new Texts(pipeline);
        codes = EventCodes.load();
        renamed = Table.rows(PloverCorpus.class, "plover-codes.tsv").stream()
                .collect(Collectors.toMap(c -> c.cell(0), c -> c.cell(1)));
    }

    @Override
    public String name() {
        return "plover";
    }

    @Override
    public List<Path> files(Path path) {
        return GoldFiles.list(path, ".json");
    }

    @Override
    public Reader<PloverRecord> reader(Path path) {
        return PloverReader::read;
    }

    @Override
    public String nameOf(PloverRecord document) {
        return document.id();
    }

    @Override
    public Findings analyse(PloverRecord document) {
        return texts.understandParagraph(document.id(), document.text(), document.written());
    }

    @Override
    public Scorer<PloverRecord, Findings> scorer() {
        return new PloverScorer(codes, renamed);
    }
}
