package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.time.Pattern.Match;
import org.dateline.time.Rule.Part;
import org.jspecify.annotations.Nullable;

/** All rules, and the scan that applies them: at each atom the longest reading counts, and the scan goes on after it. */
final class Grammar {
    private final List<Rule> rules;
    private final Set<String> openers;

    Grammar(Lexicon lexicon) {
        Numbers numbers = new Numbers(lexicon);
        CalendarDates calendar = new CalendarDates(lexicon, numbers);
        RelativeDates relative = new RelativeDates(lexicon, numbers, calendar);
        DateRules dates = new DateRules(lexicon, numbers, calendar, relative);
        ReportRules reports = new ReportRules(lexicon, numbers, calendar);
        List<Rule> all = new ArrayList<>();
        all.addAll(dates.rules());
        EraRules eras = new EraRules(numbers, calendar);
        all.addAll(new FigureRules(lexicon, numbers, calendar).rules());
        all.addAll(eras.rules());
        all.addAll(relative.rules());
        all.addAll(reports.rules());
        all.addAll(new FiscalRules(calendar, numbers, reports.named).rules());
        all.addAll(new OffsetRules(lexicon, relative, dates).rules());
        all.addAll(new PartRules(lexicon, numbers, calendar, relative, dates, reports.quarter, eras.era).rules());
        Clock clock = new Clock(lexicon, numbers);
        ClockRules clocks = new ClockRules(lexicon, clock, dates.day);
        all.addAll(clocks.rules());
        all.addAll(new ClockRanges(clock, dates.day, clocks.part).rules());
        all.addAll(new RangeRules(calendar, relative.thisNamed).rules());
        all.addAll(new YearRanges(calendar, numbers).rules());
        all.addAll(new LengthRules(lexicon, numbers, calendar, relative).rules());
        all.addAll(new SetRules(lexicon, numbers, calendar, relative, clock).rules());
        rules = List.copyOf(all);
        openers = lexicon.openers();
    }

    List<Rule> listRules() {
        return rules;
    }

    /** The expressions of a sentence in order; none overlaps another. */
    List<Part> find(Atoms atoms) {
        List<Part> found = new ArrayList<>();
        for (int i = 0; i < atoms.size(); ) {
            Match<List<Part>> best = canOpen(atoms, i) ? longest(atoms, i) : null;
            if (best == null) {
                i++;
            } else {
                found.addAll(best.value());
                i = best.end();
            }
        }
        return found;
    }

    /** Whether an expression may begin here: not inside a word, and only with a figure or one of the words that some rule begins with. */
    private boolean canOpen(Atoms atoms, int i) {
        boolean letters = atoms.glued(i) && atoms.get(i).letters();
        boolean behindMark = letters
                && atoms.key(i - 1).equals("'")
                && atoms.glued(i - 1)
                && atoms.get(i - 2).letters();
        boolean inWord = behindMark || letters && atoms.get(i - 1).letters();
        return !inWord && !atoms.isOpaque(i) && (atoms.get(i).digits() || openers.contains(atoms.key(i)));
    }

    private @Nullable Match<List<Part>> longest(Atoms atoms, int from) {
        Match<List<Part>> best = null;
        for (Rule rule : rules) {
            Match<List<Part>> m = rule.pattern().at(atoms, from);
            if (m != null && (best == null || m.end() > best.end())) {
                best = m;
            }
        }
        return best;
    }
}
