package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final class TempevalScorer implements Scorer<TimeDocument, Findings> {
        private final ErrorTally errors = new ErrorTally();
        private final TimeScore times = new TimeScore(errors);

        @Override
        public void add(TimeDocument gold, Findings found) {
            Map<TokenSet, String> values = new LinkedHashMap<>();
            found.annotated()
                    .times()
                    .forEach(t ->
                            values.put(found.tokensOf(t.tokens()), t.value().timex()));
            values.remove(TokenSet.of());
            times.add(values, gold.times(), gold.text());
        }

        @Override
        public List<Metric> metrics() {
            return List.of(
                    times.exact("exact"),
                    times.exactValue("exact_value"),
                    times.overlap("overlap"),
                    times.value("value"));
        }

        @Override
        public ErrorTally errors() {
            return errors;
        }
    }
}
