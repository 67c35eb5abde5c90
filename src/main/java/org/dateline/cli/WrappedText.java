package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/** A text cut into lines of a terminal at its blanks; runs of white space are one blank. Knows in which line and column each code point stands. */
final class WrappedText {
    private final int[] points;
    /** Columns of each code point. */
    private final int[] widths;

    private final List<Span> lines = new ArrayList<>();

    /** @param width columns of a line, at least 2; a word that is longer is cut */
    WrappedText(String text, int width) {
        points = text.codePoints().toArray();
        widths = new int[points.length];
        boolean blank = true;
        for (int i = 0; i < points.length; i++) {
            boolean another = isBlank(i);
            widths[i] = another && blank ? 0 : TerminalColumns.of(points[i]);
            blank = another || blank && widths[i] == 0;
        }
        wrap(width);
    }

    private boolean isBlank(int i) {
        return TerminalColumns.shown(points[i]).equals(" ");
    }

    private void wrap(int width) {
        int begin = 0;
        int columns = 0;
        int afterBlank = 0;
        for (int i = 0; i < points.length; i++) {
            boolean full = columns + widths[i] > width && !isBlank(i);
            if (full) {
                int cut = afterBlank > begin ? afterBlank : i;
                lines.add(new Span(begin, cut));
                begin = cut;
                columns = columns(cut, i);
            }
            columns += widths[i];
            afterBlank = isBlank(i) ? i + 1 : afterBlank;
        }
        lines.add(new Span(begin, points.length));
    }

    /** The code points of each line, in order. */
    List<Span> lines() {
        return List.copyOf(lines);
    }

    private int columns(int begin, int end) {
        int sum = 0;
        for (int i = begin; i < end; i++) {
            sum += widths[i];
        }
        return sum;
    }

    /** What is printed for a code point. */
    String shown(int point) {
        return isBlank(point) && widths[point] == 0 ? "" : TerminalColumns.shown(points[point]);
    }

    /** The columns of a line that a part of the text takes, without blanks at its ends; empty when it takes none. */
    Optional<Span> columnsOf(Span part, Span line) {
        int begin = Math.max(part.begin(), line.begin());
        int end = Math.min(part.end(), line.end());
        while (begin < end && isBlank(begin)) {
            begin++;
        }
        while (begin < end && isBlank(end - 1)) {
            end--;
        }
        int first = columns(line.begin(), Math.max(begin, line.begin()));
        int columns = begin < end ? columns(begin, end) : 0;
        return columns == 0 ? Optional.empty() : Optional.of(new Span(first, first + columns));
    }
}
