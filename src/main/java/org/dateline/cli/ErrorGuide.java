package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of errors, from {@code errors.tsv} beside this class. */
final class ErrorGuide {
    private ErrorGuide() {}

    /**
     * One error.
     *
     * @param id as printed: {@code DL-STORE-LOCKED}
     * @param meaning what has happened
     * @param wayOut what to do
     */
    record Entry(String id, String meaning, String wayOut) {}

    /** All errors, in the order of the file. */
    static List<Entry> load() throws IOException {
        try (InputStream in = ErrorGuide.class.getResourceAsStream("errors.tsv")) {
            if (in == null) {
                throw new IllegalStateException("errors.tsv is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ErrorGuide::entry)
                    .toList();
        }
    }

    private static Entry entry(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw new IllegalStateException("errors.tsv: not three columns: " + line);
        }
        return new Entry(columns[0], columns[1], columns[2]);
    }
}
