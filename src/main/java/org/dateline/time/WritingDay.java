package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.model.Annotated;
import org.dateline.model.Sentence;
import org.dateline.time.Expression.Date;
import org.dateline.time.Point.Period;
import org.dateline.time.Rule.Part;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an article was written: its publication date, else a full date that stands alone on a line near its head, else the one in its
 * dateline ("SEOUL, Oct. 18, 2024 (Yonhap) —"). Anything less than a full date is not enough.
 */
final class WritingDay {
    /** So many sentences make up the head of an article. */
    private static final int HEAD = 5;

    /** So many atoms may stand before the date of a dateline. */
    private static final int PLACE = 8;

    private final Grammar grammar;

    WritingDay(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The day of writing, null when the article does not tell it. */
    @Nullable
    LocalDate of(Annotated article) {
        if (article.article().published() != null) {
            return article.article().published();
        }
        for (Sentence sentence : article.sentences()
                .subList(0, Math.min(HEAD, article.sentences().size()))) {
            Atoms atoms = new Atoms(sentence);
            List<Part> parts = grammar.find(atoms);
            if (!parts.isEmpty() && (isLine(atoms, parts) || isDateline(atoms, parts.get(0)))) {
                LocalDate day =
                        day(parts.get(parts.size() == 1 || isDateline(atoms, parts.get(0)) ? 0 : parts.size() - 1));
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static boolean isLine(Atoms atoms, List<Part> parts) {
        return parts.get(0).begin() == 0 && parts.get(parts.size() - 1).end() == atoms.size();
    }

    /** A place in front, a bracket or dash behind. */
    private static boolean isDateline(Atoms atoms, Part part) {
        String next = atoms.key(part.end());
        boolean closes = next.equals("(") || next.equals("-") || next.equals("_") || next.equals(":");
        boolean place =
                part.begin() > 0 && part.begin() <= PLACE && atoms.get(0).capital();
        return place && closes && atoms.key(part.begin() - 1).equals(",");
    }

    private static @Nullable LocalDate day(Part part) {
        Scene nowhere = new Scene(null, List.of(), Story.NONE, Direction.UNKNOWN, Report.NONE, Set.of(), false);
        return part.expression() instanceof Date d
                        && d.meaning().in(nowhere) instanceof Period p
                        && p.unit() == Unit.DAY
                ? p.begin()
                : null;
    }
}
