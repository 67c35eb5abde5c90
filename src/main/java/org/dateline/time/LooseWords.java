package org.dateline.time;

import java.util.Set;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Pattern.Match;

/** Words that are dates only where nothing speaks against it: "may" is a verb, 1500 a number of soldiers. */
final class LooseWords {
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "of", "from", "until", "till", "by", "before", "after", "year", "during", "through", "to",
            "between", "and", "circa", "around", "early", "late", "(");

    /** "October". */
    final Pattern<Meaning> month;

    /** "2024". */
    final Pattern<Meaning> year;

    LooseWords(CalendarDates calendar) {
        month = (atoms, from) -> {
            Match<Cycle> m = calendar.month.at(atoms, from);
            return m == null
                            || atoms.upos(from) == Upos.VERB
                            || atoms.upos(from) == Upos.AUX
                            || isName(atoms, from, m.end())
                    ? null
                    : new Match<>(m.end(), new Nearest(m.value()));
        };
        year = (atoms, from) -> {
            Match<Integer> m = calendar.year.at(atoms, from);
            return m == null || !isYear(atoms, from, m) ? null : new Match<>(m.end(), CalendarDates.yearOf(m.value()));
        };
    }

    /** "April Smith", "Mar del Plata": part of a name of another kind, or an abbreviation without its full stop. */
    private static boolean isName(Atoms atoms, int from, int end) {
        boolean shortForm = atoms.key(from).length() < 4
                && !atoms.key(from).equals("may")
                && !atoms.key(end - 1).equals(".");
        return shortForm || inName(atoms, from);
    }

    private static boolean inName(Atoms atoms, int i) {
        int token = atoms.get(i).token();
        return atoms.sentence().names().stream()
                .anyMatch(n -> n.tokens().contains(token)
                        && switch (n.type()) {
                            case PERSON, LOCATION, PRODUCT, ORGANIZATION -> true;
                            default -> false;
                        });
    }

    private static boolean isYear(Atoms atoms, int from, Match<Integer> match) {
        boolean figures = atoms.get(from).digits();
        boolean told = BEFORE_YEAR.contains(atoms.key(from - 1));
        int year = match.value();
        if (figures && (year < 1000 || year > 2100 || year < 1900 && !told) || isMeasured(atoms, from, match.end())) {
            return false;
        }
        boolean hyphenBefore = atoms.key(from - 1).equals("-")
                && atoms.glued(from)
                && from > 1
                && atoms.get(from - 2).letters()
                && atoms.glued(from - 1);
        return !hyphenBefore && !inProduct(atoms, from);
    }

    private static boolean inProduct(Atoms atoms, int i) {
        int token = atoms.get(i).token();
        return atoms.sentence().names().stream()
                .anyMatch(n -> n.tokens().contains(token) && n.type() == org.dateline.model.NameType.PRODUCT);
    }

    /** "2000 soldiers", "around 2000 of them", "1930 km": a number that counts what follows. Years before a plural ("the 1996 elections") are seldom round. */
    private static boolean isMeasured(Atoms atoms, int from, int end) {
        if (!atoms.has(end) || !atoms.get(end).letters()) {
            return atoms.key(end).equals("%");
        }
        Token next = atoms.token(end);
        boolean plural = next.upos() == Upos.NOUN
                        && atoms.key(end).endsWith("s")
                        && !next.lemma().equals(atoms.key(end))
                || atoms.key(end).equals("people")
                || atoms.key(end).equals("troops");
        boolean round = atoms.key(from).endsWith("00") || atoms.key(from).endsWith("50");
        return plural && round;
    }
}
