package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/**
 * Draws a sentence with its parts marked beneath, as brat does above: brackets as wide as the part, with what it is inside or beside them.
 *
 * <pre>
 * Rebels killed ten soldiers in Chile, police said.
 * └────┘agent   └──theme───┘    └───┘location └──┘cue
 *        └────┘event                   └────┘source
 * </pre>
 *
 * <p>Parts that lie in each other, or whose labels would touch, stand in rows of their own. A part that goes on in the next line is open at that end.
 */
final class SentenceDrawing {
    private static final Comparator<Mark> LONGER_FIRST = Comparator.comparingInt(
                    (Mark m) -> m.span().begin())
            .thenComparing(Comparator.comparingInt((Mark m) -> m.span().end()).reversed())
            .thenComparing(Mark::kind);

    private final int width;
    private final boolean colours;

    /**
     * @param width columns of the terminal that are free for it, at least 2
     * @param colours whether parts are coloured as well
     */
    SentenceDrawing(int width, boolean colours) {
        this.width = width;
        this.colours = colours;
    }

    /** Brackets with their label in a line: the columns they take and what is written there. */
    private record Bracket(Span columns, String text, Mark.Kind kind) {
        /** A column stays free between two, unless both end with the words that they mark. */
        boolean isClear(Bracket other) {
            return columns.end() < other.columns.begin()
                    || other.columns.end() < columns.begin()
                    || columns.end() == other.columns.begin() && text.endsWith("┘") && other.text.startsWith("└")
                    || other.columns.end() == columns.begin() && other.text.endsWith("┘") && text.startsWith("└");
        }
    }

    /** The lines of a sentence, each with the rows of its marks; marks outside the sentence are left out. */
    List<String> draw(String sentence, List<Mark> marks) {
        WrappedText text = new WrappedText(sentence, width);
        List<Mark> ordered = marks.stream().sorted(LONGER_FIRST).toList();
        List<String> out = new ArrayList<>();
        for (Span line : text.lines()) {
            out.add(words(text, line, ordered).stripTrailing());
            rows(text, line, ordered).forEach(row -> out.add(row(row)));
        }
        return out;
    }

    private String words(WrappedText text, Span line, List<Mark> marks) {
        StringBuilder out = new StringBuilder();
        StringBuilder run = new StringBuilder();
        Optional<Mark> before = Optional.empty();
        for (int i = line.begin(); i < line.end(); i++) {
            Optional<Mark> here = colours ? innermost(marks, i) : Optional.empty();
            if (!here.equals(before)) {
                out.append(painted(run.toString(), before));
                run.setLength(0);
                before = here;
            }
            run.append(text.shown(i));
        }
        return out.append(painted(run.toString(), before)).toString();
    }

    private static Optional<Mark> innermost(List<Mark> marks, int point) {
        return marks.stream()
                .filter(m -> m.span().begin() <= point && point < m.span().end())
                .min(Comparator.comparingInt(
                        (Mark m) -> m.span().end() - m.span().begin()));
    }

    private static String painted(String text, Optional<Mark> mark) {
        return mark.isEmpty() || text.isBlank() ? text : mark.get().kind().paint(text);
    }

    private List<List<Bracket>> rows(WrappedText text, Span line, List<Mark> marks) {
        List<List<Bracket>> rows = new ArrayList<>();
        for (Mark mark : marks) {
            text.columnsOf(mark.span(), line)
                    .map(c -> bracket(mark, c, line))
                    .ifPresent(bracket -> rows.stream()
                            .filter(row -> row.stream().allMatch(bracket::isClear))
                            .findFirst()
                            .orElseGet(() -> {
                                rows.add(new ArrayList<>());
                                return rows.get(rows.size() - 1);
                            })
                            .add(bracket));
        }
        return rows;
    }

    private Bracket bracket(Mark mark, Span columns, Span line) {
        String left = mark.span().begin() < line.begin() ? "─" : "└";
        String right = mark.span().end() > line.end() ? "─" : "┘";
        int free = columns.end() - columns.begin() - 2;
        int room = free - mark.label().length();
        if (room >= 0) {
            String inside = "─".repeat(room / 2) + mark.label() + "─".repeat(room - room / 2);
            return new Bracket(columns, left + inside + right, mark.kind());
        }
        String brackets = free < 0 ? "╵" : left + "─".repeat(free) + right;
        int end = columns.end() + mark.label().length();
        int begin = columns.begin() - mark.label().length();
        return end > width && begin >= 0
                ? new Bracket(new Span(begin, columns.end()), mark.label() + brackets, mark.kind())
                : new Bracket(new Span(columns.begin(), end), brackets + mark.label(), mark.kind());
    }

    private String row(List<Bracket> brackets) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Bracket b : brackets.stream()
                .sorted(Comparator.comparingInt(x -> x.columns().begin()))
                .toList()) {
            out.append(" ".repeat(b.columns().begin() - at))
                    .append(colours ? b.kind().paint(b.text()) : b.text());
            at = b.columns().end();
        }
        return out.toString();
    }
}
