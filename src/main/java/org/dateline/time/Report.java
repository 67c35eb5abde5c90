package org.dateline.time;

import java.util.Set;
import org.dateline.time.Expression.Duration;
import org.dateline.time.Expression.Stretch;
import org.dateline.time.Rule.Part;

/** What a sentence has reported on, which "a year earlier" is compared with. */
enum Report {
    NONE,
    QUARTER,
    /** "the first nine months": what they are compared with is no quarter. */
    MONTHS;

    private static final Set<String> POINTERS = Set.of("the", "first", "latest", "its");

    /** Whether an expression is a number of months that is reported on. */
    static boolean isMonths(Atoms atoms, Part part) {
        boolean pointed = POINTERS.contains(atoms.key(part.begin())) || POINTERS.contains(atoms.key(part.begin() - 1));
        return pointed
                && (part.expression() instanceof Duration d && d.timex().matches("P\\d+M")
                        || part.expression() instanceof Stretch s && s.length().unit() == Unit.MONTH);
    }
}
