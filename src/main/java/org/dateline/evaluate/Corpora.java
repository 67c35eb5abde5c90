package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.model.DatelineException;
import org.dateline.pipeline.Pipeline;

/** The corpora that Dateline can be measured on. */
public final class Corpora {
    private static final Map<String, Function<Pipeline, Corpus<?, ?>>> BY_NAME = byName();

    private Corpora() {}

    private static Map<String, Function<Pipeline, Corpus<?, ?>>> byName() {
        Map<String, Function<Pipeline, Corpus<?, ?>>> corpora = new LinkedHashMap<>();
        corpora.put("ud", UdCorpus::new);
        corpora.put("names", NamesCorpus::new);
        corpora.put("propbank", PropbankCorpus::new);
        corpora.put("meantime", MeantimeCorpus::new);
        corpora.put("tempeval", TempevalCorpus::new);
        corpora.put("recognizers", RecognizersCorpus::new);
        corpora.put("polnear", PolnearCorpus::new);
        corpora.put("plover", PloverCorpus::new);
        return corpora;
    }

    /** Their names, as the command line knows them. */
    public static List<String> names() {
        return new ArrayList<>(BY_NAME.keySet());
    }

    static Corpus<?, ?> get(String name, Pipeline pipeline) {
        Function<Pipeline, Corpus<?, ?>> corpus = BY_NAME.get(name);
        if (corpus == null) {
            throw new DatelineException(
                    "no corpus is called \"" + name + "\". Take one of " + String.join(", ", names()) + ".");
        }
        return corpus.apply(pipeline);
    }
}
