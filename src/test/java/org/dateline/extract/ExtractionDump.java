package org.dateline.extract;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Annotator;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Text;
import org.dateline.time.TimeTagger;

/** Prints what is extracted from plain text files, sentence by sentence; {@code -t} adds the trees. The first ISO date in a file is its day. */
public final class ExtractionDump {
    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    private ExtractionDump() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean trees = args.length > 0 && args[0].equals("-t");
        Extractor extractor = Extractor.load();
        try (Annotator annotator = Annotator.load()) {
            for (String file : args) {
                if (!file.equals("-t")) {
                    Annotated annotated =
                            TimeTagger.tag(annotator.annotate(articleOf(Files.readString(Path.of(file)), file)));
                    out.println("==== " + file);
                    new Printed(extractor.extract(annotated)).all().forEach(out::println);
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

    private static Article articleOf(String text, String origin) {
        Text stored = new Text(text);
        Matcher date = Pattern.compile("\\d{4}-\\d{2}-\\d{2}").matcher(text);
        LocalDate published = date.find() ? LocalDate.parse(date.group()) : null;
        List<Block> blocks = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (!line.group().isBlank()) {
                boolean heading = !line.group().strip().matches("(?s).*[.!?:\"”’)]$");
                Block.Kind kind =
                        !heading ? Block.Kind.PARAGRAPH : blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.HEADING;
                blocks.add(new Block(stored.spanOfUnits(line.start(), line.end()), kind));
            }
        }
        return new Article(
                "test",
                URI.create("https://example.org/t"),
                null,
                published,
                null,
                List.of(),
                "en",
                stored,
                blocks,
                origin);
    }
}
