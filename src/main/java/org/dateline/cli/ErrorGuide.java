package org.dateline.cli;

import java.util.List;
import org.dateline.tables.Table;

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
    static List<Entry> load() {
        return Table.rows(ErrorGuide.class, "errors.tsv").stream()
                .map(row -> new Entry(row.cell(0), row.cell(1), row.cell(2)))
                .toList();
    }
}
