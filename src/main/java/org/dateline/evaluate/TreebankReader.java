package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CoNLL-U. Multiword tokens and empty nodes are left out; a document begins at {@code # newdoc}. */
final class TreebankReader {
    private static final int COLUMNS = 10;

    private final List<TreebankDocument> documents = new ArrayList<>();
    private final List<TreebankDocument.Sentence> sentences = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private String name;
    private String id = "";

    private TreebankReader(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableGold when it is not in CoNLL-U
     */
    static List<TreebankDocument> read(Path file) {
        TreebankReader reader = new TreebankReader(GoldFiles.stem(file));
        List<String> lines = GoldFiles.read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                reader.line(lines.get(i));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new UnreadableGold(file, "line " + (i + 1) + " is no CoNLL-U (" + e.getMessage() + ")", e);
            }
        }
        reader.endSentence();
        reader.endDocument();
        return reader.documents;
    }

    private void line(String line) {
        if (line.isBlank()) {
            endSentence();
        } else if (line.startsWith("# newdoc")) {
            endDocument();
            name = value(line, name);
        } else if (line.startsWith("# sent_id")) {
            id = value(line, "");
        } else if (!line.startsWith("#")) {
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IllegalArgumentException(columns.length + " columns, not " + COLUMNS);
            }
            if (columns[0].chars().allMatch(Character::isDigit)) {
                rows.add(columns);
            }
        }
    }

    private static String value(String comment, String otherwise) {
        int equals = comment.indexOf('=');
        return equals < 0 ? otherwise : comment.substring(equals + 1).strip();
    }

    private void endSentence() {
        if (rows.isEmpty()) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            int head = Integer.parseInt(rows.get(i)[6]);
            if (Integer.parseInt(rows.get(i)[0]) != i + 1 || head < 0 || head > rows.size()) {
                throw new IllegalArgumentException("a word is out of order, or its head outside the sentence");
            }
        }
        sentences.add(new TreebankDocument.Sentence(
                id,
                column(1),
                column(3),
                column(4),
                rows.stream().map(r -> Integer.parseInt(r[6]) - 1).toList(),
                column(7).stream().map(TreebankReader::withoutSubtype).toList()));
        rows.clear();
        id = "";
    }

    private List<String> column(int index) {
        return rows.stream().map(r -> r[index]).toList();
    }

    private static String withoutSubtype(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private void endDocument() {
        if (!sentences.isEmpty()) {
            documents.add(new TreebankDocument(name, sentences));
            sentences.clear();
        }
    }
}
