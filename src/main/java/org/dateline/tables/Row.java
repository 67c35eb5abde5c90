package org.dateline.tables;

import java.util.List;
import java.util.Optional;

/** A line of a {@link Table}, cut into cells. Cells past its end are empty. */
public final class Row {
    private final String[] cells;

    /** @param line cells between tabs */
    public Row(String line) {
        cells = line.split("\t", -1);
    }

    /** The text of a cell; empty when there is none. */
    public String cell(int i) {
        return i < cells.length ? cells[i] : "";
    }

    /** The text of a cell that may be left empty. */
    public Optional<String> findCell(int i) {
        return Optional.of(cell(i)).filter(text -> !text.isEmpty());
    }

    /** The words of a cell, which spaces separate. */
    public List<String> words(int i) {
        return parts(i, " ");
    }

    /** The values of a cell, which {@code |} separates. */
    public List<String> values(int i) {
        return parts(i, "\\|");
    }

    private List<String> parts(int i, String separator) {
        return cell(i).isEmpty() ? List.of() : List.of(cell(i).split(separator));
    }
}
