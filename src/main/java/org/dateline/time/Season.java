package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.time.Point.Period;

/** Seasons, in the order of EDTF; each with the month it begins in. */
enum Season implements Cycle {
    SP,
    SU,
    FA,
    WI;

    static Season at(LocalDate day) {
        return values()[(day.getMonthValue() / 3 + 3) % 4];
    }

    String timex() {
        return name();
    }

    @Override
    public Unit container() {
        return Unit.YEAR;
    }

    @Override
    public Optional<Period> in(LocalDate begin) {
        return Optional.of(Period.of(Unit.SEASON, begin.withMonth(3 * (ordinal() + 1))));
    }

    @Override
    public String open() {
        return "XXXX-" + name();
    }
}
