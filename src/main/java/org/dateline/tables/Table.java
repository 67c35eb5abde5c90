package org.dateline.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A data file in the jar, beside the class that uses it: UTF-8, one row a line, tabs between the cells. Empty lines and lines that begin with {@code #}
 * are no rows.
 *
 * <pre>{@code
 * for (Row row : Table.rows(Negation.class, "negation.tsv")) {
 *     words.addAll(row.words(0));
 * }
 * }</pre>
 */
public final class Table {
    private Table() {}

    /**
     * The rows of a table, in order.
     *
     * @param beside the class that it lies beside
     * @param name its file name
     * @throws IllegalStateException when the build lacks it
     */
    public static List<Row> rows(Class<?> beside, String name) {
        return lines(beside, name).stream().map(Row::new).toList();
    }

    /** The first cells of a table. */
    public static Set<String> words(Class<?> beside, String name) {
        return rows(beside, name).stream().map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a table that are rows, in order. */
    public static List<String> lines(Class<?> beside, String name) {
        // Not String.lines(): the gazetteers are large, and read at every start.
        String text = new String(bytes(beside, name), StandardCharsets.UTF_8);
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

    /** A table as it lies in the jar. */
    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("table missing from the jar: " + name + ", beside " + beside.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
