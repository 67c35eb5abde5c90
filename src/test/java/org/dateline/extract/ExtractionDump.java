package org.dateline.extract;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.LanguageDetector;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.Inputs;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.Extraction;
import org.dateline.time.TimeTagger;

/**
 * Prints what is extracted from articles, sentence by sentence; {@code -t} adds the trees, {@code -f} what tells how sure the claims are; {@code -w} leaves
 * out the circumstances that are not written.
 */
public final class ExtractionDump {
    private ExtractionDump() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean trees = args.length > 0 && args[0].equals("-t");
        boolean features = args.length > 0 && args[0].matches("-f|-w");
        boolean written = args.length > 0 && args[0].equals("-w");
        Extractor extractor = Extractor.load();
        ArticleReader reader = new ArticleReader(LanguageDetector.load()::detect);
        try (Annotator annotator = Annotator.load()) {
            for (String file : args) {
                if (!file.startsWith("-")) {
                    Annotated annotated = TimeTagger.tag(annotator.annotate(read(file, reader)));
                    out.println("==== " + file);
                    Extraction extraction = extractor.extract(annotated);
                    if (written) {
                        extraction = ConfidenceFloor.DEFAULT.withoutDoubtfulRoles(extraction);
                    }
                    new Printed(extraction, features).all().forEach(out::println);
                    if (trees) {
                        annotated
                                .sentences()
                                .forEach(s -> s.tokens()
                                        .forEach(t -> out.println(s.index() + "\t" + (t.index() + 1) + "\t" + t.text()
                                                + "\t" + t.lemma() + "\t" + t.upos() + "\t" + (t.head() + 1) + "\t"
                                                + t.relation())));
                    }
                }
            }
        }
    }

    private static Article read(String file, ArticleReader reader) {
        return reader.read(Inputs.expand(List.of(file), InputStream.nullInputStream())
                        .get(0))
                .article();
    }
}
