package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads columns of words and tags, a word a line, an empty line after each sentence: CoNLL-2003, IOB1, IOB2 and IOBES, with tabs or spaces. Which
 * column has the tags, and whether the words are numbered, is found out from the file. Documents begin at {@code -DOCSTART-} or {@code # newdoc}; where
 * a file has neither, nobody knows which of its sentences belong together, and each is a document.
 */
final class NamesReader {
    private static final Pattern TAG = Pattern.compile("O|[BIES]-\\S+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String DOCUMENT = "-DOCSTART-";
    private static final String UNER_DOCUMENT = "# newdoc";

    private final Path file;
    private final List<String[]> rows;
    private final int word;
    private final int tag;

    private NamesReader(Path file, List<String[]> rows) {
        this.file = file;
        this.rows = rows;
        List<String[]> filled = rows.stream().filter(r -> r.length > 1).toList();
        word = isColumn(filled, 0, NUMBER) ? 1 : 0;
        tag = tagColumn(filled);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableGold when no column has IOB tags
     */
    static List<NamesDocument> read(Path file) {
        List<String[]> rows = GoldFiles.read(file)
                .lines()
                .map(line -> line.startsWith(UNER_DOCUMENT) ? DOCUMENT : line)
                .filter(line -> !line.startsWith("# "))
                .map(NamesReader::columns)
                .toList();
        return new NamesReader(file, rows).documents();
    }

    private static String[] columns(String line) {
        return line.isBlank()
                ? new String[0]
                : line.contains("\t") ? line.split("\t", -1) : line.strip().split(" +");
    }

    private int tagColumn(List<String[]> filled) {
        int width = filled.stream().mapToInt(r -> r.length).min().orElse(0);
        for (int column = word + 1; column < width; column++) {
            if (isColumn(filled, column, TAG)) {
                return column;
            }
        }
        throw new UnreadableGold(file, "no column has tags such as B-PER and O", null);
    }

    private static boolean isColumn(List<String[]> filled, int column, Pattern pattern) {
        return filled.stream()
                .filter(r -> !r[0].equals(DOCUMENT))
                .allMatch(r -> pattern.matcher(r[column]).matches());
    }

    private List<NamesDocument> documents() {
        List<NamesDocument> documents = new ArrayList<>();
        List<NamesDocument.Sentence> sentences = new ArrayList<>();
        List<String[]> sentence = new ArrayList<>();
        boolean marked = rows.stream().anyMatch(r -> r.length > 0 && r[0].equals(DOCUMENT));
        for (int i = 0; i <= rows.size(); i++) {
            String[] row = i < rows.size() ? rows.get(i) : new String[0];
            boolean start = row.length > 0 && row[0].equals(DOCUMENT);
            if ((row.length == 0 || start) && !sentence.isEmpty()) {
                sentences.add(sentence(sentence));
                sentence.clear();
            }
            if ((start || !marked || i == rows.size()) && !sentences.isEmpty()) {
                documents.add(new NamesDocument(GoldFiles.stem(file) + "#" + (documents.size() + 1), sentences));
                sentences.clear();
            }
            if (row.length > 1 && !start) {
                sentence.add(row);
            }
        }
        return documents;
    }

    private NamesDocument.Sentence sentence(List<String[]> lines) {
        List<String> words =
                lines.stream().map(r -> r[word]).map(w -> w.isBlank() ? "_" : w).toList();
        return new NamesDocument.Sentence(
                words, names(lines.stream().map(r -> r[tag]).toList()));
    }

    /** The names of a sentence. A name begins at B- and S-, and at I- and E- where no name of its type goes on. */
    static Set<NamesDocument.Name> names(List<String> tags) {
        Set<NamesDocument.Name> names = new LinkedHashSet<>();
        for (int begin = 0; begin < tags.size(); ) {
            int end = begin + 1;
            String type = type(tags.get(begin));
            while (end < tags.size()
                    && tags.get(end).matches("[IE]-.*")
                    && type(tags.get(end)).equals(type)) {
                end++;
            }
            if (!type.isEmpty()) {
                names.add(new NamesDocument.Name(begin, end, type));
            }
            begin = end;
        }
        return names;
    }

    private static String type(String tag) {
        return tag.length() > 2 ? tag.substring(2) : "";
    }
}
