package org.dateline.time;

import java.time.LocalDate;
import org.dateline.model.TimeValue;
import org.dateline.time.Point.Period;
import org.dateline.time.Point.Vague;
import org.jspecify.annotations.Nullable;

/** What a rule makes of a phrase: one of the kinds of TIMEX3, before it is resolved. */
sealed interface Expression {
    /** TIMEX3 modifier, null when none. */
    @Nullable
    String mod();

    /** A date or a time of day. */
    record Date(Meaning meaning, @Nullable String mod) implements Expression {}

    /** How long. */
    record Duration(String timex, @Nullable String mod) implements Expression {}

    /**
     * How long, up to now or from now on.
     *
     * @param length how long
     * @param sign -1 up to now, 1 from now on
     */
    record Window(Length length, int sign) implements Expression {
        @Override
        public @Nullable String mod() {
            return null;
        }

        /** The length, with the days from which and to which it reaches where the day of writing is known. */
        TimeValue value(@Nullable LocalDate written) {
            Length counted = length.counted();
            Integer n = counted.whole();
            if (written == null || n == null || n < 1 || counted.unit().belowDay()) {
                return new TimeValue(length.timex(), null, null, null);
            }
            LocalDate edge = edge(written, counted.unit());
            LocalDate other = counted.unit().plus(edge, sign * n);
            LocalDate begin = sign < 0 ? other : edge;
            LocalDate end = sign < 0 ? edge : other;
            if (!edge.equals(written)) {
                end = end.minusDays(1);
            }
            boolean inCalendar = begin.getYear() > 0 && end.getYear() <= 9999;
            return inCalendar
                    ? new TimeValue(length.timex(), begin + "/" + end, begin, end)
                    : new TimeValue(length.timex(), null, null, null);
        }

        /** Quarters are those of the calendar: the last two were over before this one began. Other units are counted from the day itself. */
        private LocalDate edge(LocalDate written, Unit unit) {
            if (unit != Unit.QUARTER) {
                return written;
            }
            LocalDate begin = unit.begin(written);
            return sign < 0 ? begin : unit.plus(begin, 1);
        }
    }

    /**
     * "the last four months of 2021".
     *
     * @param length how long
     * @param sign 1 from the start of the container, -1 up to its end
     */
    record Stretch(Length length, int sign, Meaning container) implements Expression {
        @Override
        public @Nullable String mod() {
            return null;
        }

        /** The length, with its first and last day where the container is known. */
        TimeValue value(Scene scene) {
            Length counted = length.counted();
            Integer n = counted.whole();
            if (!(container.in(scene) instanceof Period p)
                    || n == null
                    || n < 1
                    || counted.unit().belowDay()) {
                return new TimeValue(length.timex(), null, null, null);
            }
            LocalDate after = p.last().plusDays(1);
            LocalDate begin = sign > 0 ? p.begin() : counted.unit().plus(after, -n);
            LocalDate end = sign > 0 ? counted.unit().plus(p.begin(), n).minusDays(1) : p.last();
            return begin.getYear() < 1 || end.isBefore(begin)
                    ? new TimeValue(length.timex(), null, null, null)
                    : new TimeValue(length.timex(), begin + "/" + end, begin, end);
        }
    }

    /** "in two weeks": how long something takes, or when it will be if the clause looks ahead. */
    record ByDirection(Expression future, Expression otherwise) implements Expression {
        @Override
        public @Nullable String mod() {
            return otherwise.mod();
        }

        Expression in(Direction direction) {
            return direction == Direction.FUTURE ? future : otherwise;
        }
    }

    /** "in 348": a year where the text tells of such early years, else nothing. */
    record EarlyYear(Meaning meaning) implements Expression {
        @Override
        public @Nullable String mod() {
            return null;
        }
    }

    /** How often. */
    record Repeat(String timex, @Nullable String mod) implements Expression {}

    static Expression date(Meaning meaning) {
        return new Date(meaning, null);
    }

    static Expression vague(String timex) {
        return date(new Meaning.Fixed(new Vague(timex)));
    }
}
