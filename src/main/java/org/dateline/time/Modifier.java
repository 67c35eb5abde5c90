package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.model.TimeValue;
import org.dateline.time.Point.Period;
import org.jspecify.annotations.Nullable;

/** What a TIMEX3 modifier does to the bounds of a date. The parts overlap, since "early" and "mid-" have no sharp ends. */
final class Modifier {
    private Modifier() {}

    /** The value of a date with a modifier; the TIMEX3 value stays as it is. */
    static TimeValue apply(Point point, @Nullable String mod) {
        if (mod == null || !(point instanceof Period p)) {
            return point.value();
        }
        TimeValue plain = p.value();
        LocalDate begin = p.begin();
        LocalDate last = p.last();
        long days = ChronoUnit.DAYS.between(begin, last);
        return switch (mod) {
            case "START" -> new TimeValue(p.timex(), plain.edtf(), begin, begin.plusDays(days / 2));
            case "MID" ->
                p.unit() == Unit.MONTH
                        ? new TimeValue(p.timex(), plain.edtf(), begin.withDayOfMonth(10), begin.withDayOfMonth(20))
                        : new TimeValue(p.timex(), plain.edtf(), begin.plusDays(days / 4), last.minusDays(days / 4));
            case "END" -> new TimeValue(p.timex(), plain.edtf(), begin.plusDays(days / 2), last);
            case "APPROX" ->
                new TimeValue(
                        p.timex(),
                        rough(plain.edtf()),
                        p.plus(-1).begin(),
                        p.plus(1).last());
            case "BEFORE" -> new TimeValue(p.timex(), "../" + begin.minusDays(1), null, begin.minusDays(1));
            case "AFTER" -> new TimeValue(p.timex(), last.plusDays(1) + "/..", last.plusDays(1), null);
            default -> plain;
        };
    }

    /** EDTF marks a date as rough, but neither a time nor an interval as a whole. */
    private static @Nullable String rough(@Nullable String edtf) {
        return edtf == null || edtf.contains("T") || edtf.contains("/") ? edtf : edtf + "~";
    }
}
