package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.time.Pattern.Match;
import org.dateline.time.Rule.Part;

/** All rules, and the scan that applies them: at each atom the longest reading counts, and the scan goes on after it. */
final class Grammar {
    private final List<Rule> rules;

    Grammar(Lexicon lexicon) {
        Numbers numbers = new Numbers(lexicon);
        CalendarDates calendar = new CalendarDates(lexicon, numbers);
        RelativeDates relative = new RelativeDates(lexicon, numbers, calendar);
        List<Rule> all = new ArrayList<>();
        all.addAll(new DateRules(lexicon, numbers, calendar, relative).rules());
        all.addAll(relative.rules(calendar, lexicon));
        all.addAll(new LengthRules(lexicon, numbers, calendar, relative).rules());
        rules = List.copyOf(all);
    }

    List<Rule> listRules() {
        return rules;
    }

    /** The expressions of a sentence in order; none overlaps another. */
    List<Part> find(Atoms atoms) {
        List<Part> found = new ArrayList<>();
        for (int i = 0; i < atoms.size(); ) {
            Match<List<Part>> best = atoms.isOpaque(i)
                            || atoms.glued(i)
                                    && atoms.get(i - 1).letters()
                                    && atoms.get(i).letters()
                    ? null
                    : longest(atoms, i);
            if (best == null) {
                i++;
            } else {
                found.addAll(best.value());
                i = best.end();
            }
        }
        return found;
    }

    private @org.jspecify.annotations.Nullable Match<List<Part>> longest(Atoms atoms, int from) {
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
