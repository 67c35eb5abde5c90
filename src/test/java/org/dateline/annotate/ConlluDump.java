package org.dateline.annotate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Name;
import org.dateline.model.Sentence;
import org.dateline.model.Text;
import org.dateline.model.Token;

/**
 * Prints the sentences of plain text files as CoNLL-U, with names in the last column, for people who want to look at trees. Every line of a file is a
 * block; a line without a full stop is a heading.
 */
public final class ConlluDump {
    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    private ConlluDump() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Annotator annotator = Annotator.load()) {
            for (String file : files) {
                Article article = articleOf(Files.readString(Path.of(file)), file);
                print(annotator.annotate(article), out);
            }
        }
    }

    /** A text as an article of lines. */
    static Article articleOf(String text, String origin) {
        Text stored = new Text(text);
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
        return new Article("test", null, null, null, null, List.of(), "en", stored, blocks, origin);
    }

    private static void print(Annotated annotated, PrintStream out) {
        out.println("# newdoc id = " + annotated.article().origin());
        for (Sentence sentence : annotated.sentences()) {
            out.println("# sent_id = " + sentence.index() + " " + sentence.block());
            out.println("# text = "
                    + annotated.article().text().slice(sentence.span()).replaceAll("\\s+", " "));
            sentence.tokens().forEach(t -> out.println(line(t, sentence)));
            out.println();
        }
    }

    private static String line(Token t, Sentence sentence) {
        String name = "_";
        for (Name n : sentence.names()) {
            if (n.tokens().contains(t.index())) {
                name = (n.tokens().begin() == t.index() ? "B-" : "I-")
                        + n.type().label();
            }
        }
        return String.join(
                "\t",
                String.valueOf(t.index() + 1),
                t.text(),
                t.lemma(),
                t.upos().name(),
                "_",
                "_",
                String.valueOf(t.head() + 1),
                t.relation(),
                "_",
                name);
    }
}
