package org.dateline.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tables of this package: tab-separated lines, {@code #} begins a comment, {@code |} separates values in a cell. */
final class Table {
    private Table() {}

    /** The lines of a table, in order, without comments. */
    static List<String> lines(String name) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        List<String> out = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (end > begin && text.charAt(begin) != '#') {
                out.add(text.substring(begin, end));
            }
            begin = end + 1;
        }
        return out;
    }

    /** The rows of a table, in order. */
    static List<Row> rows(String name) {
        return lines(name).stream().map(Row::new).toList();
    }

    /** A table as it lies in the jar. */
    static byte[] bytes(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("table missing from the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line cut into cells; cells past its end are empty. */
    static final class Row {
        private final String[] cells;

        Row(String line) {
            cells = line.split("\t", -1);
        }

        String cell(int i) {
            return i < cells.length ? cells[i] : "";
        }

        @Nullable
        String orNull(int i) {
            return cell(i).isEmpty() ? null : cell(i);
        }

        List<String> values(int i) {
            return cell(i).isEmpty() ? List.of() : List.of(cell(i).split("\\|"));
        }
    }
}
