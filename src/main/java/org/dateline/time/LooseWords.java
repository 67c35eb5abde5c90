package org.dateline.time;

import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.word;

import java.util.Set;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Pattern.Match;
import org.dateline.time.Rule.Part;

/** Words that are dates only where nothing speaks against it: "may" is a verb, "fall" a noun, 1500 a number of soldiers, "Sun" a newspaper. */
final class LooseWords {
    private static final Set<NameType> OTHER_NAMES =
            Set.of(NameType.PERSON, NameType.LOCATION, NameType.PRODUCT, NameType.ORGANIZATION);

    private final Set<String> prepositions;
    private final Set<String> counted;
    private final Set<String> pointers;
    private final Set<String> numbered;

    /** "October". */
    final Pattern<Meaning> month;

    /** "2024". */
    final Pattern<Meaning> year;

    /** "Friday". */
    final Pattern<Meaning> weekday;

    /** "autumn". */
    final Pattern<Meaning> season;

    /** "now", "the past". */
    final Pattern<String> vague;

    LooseWords(Lexicon lexicon, CalendarDates calendar) {
        prepositions = lexicon.words(WordClass.PREPOSITION);
        counted = lexicon.words(WordClass.COUNTED);
        pointers = lexicon.words(WordClass.POINTER);
        Set<String> after = Set.of("after", "before", "since", "until", "till", "by", "early", "late", "mid");
        numbered = lexicon.words(WordClass.NUMBERED);
        month = (atoms, from) -> {
            Match<Cycle> m = calendar.month.at(atoms, from);
            boolean loose = m != null
                    && isShort(atoms, from, m.end())
                    && !(atoms.get(from).capital() && after.contains(atoms.key(from - 1)));
            return m == null || isOtherWord(atoms, from) || loose || isNamed(atoms, from)
                    ? null
                    : new Match<>(m.end(), new Nearest(m.value()));
        };
        weekday = (atoms, from) -> {
            Match<Cycle> m = calendar.weekday.at(atoms, from);
            return m == null || isShort(atoms, from, m.end()) || isNamed(atoms, from) && !isBehindName(atoms, from)
                    ? null
                    : new Match<>(m.end(), new Nearest(m.value()));
        };
        season = (atoms, from) -> {
            Match<Cycle> m = calendar.season.at(atoms, from);
            int before = atoms.key(from - 1).equals("the") ? from - 2 : from - 1;
            boolean told = m != null
                    && prepositions.contains(atoms.key(before))
                    && !atoms.key(from + 1).equals("of");
            return m == null || !told || atoms.upos(from) == Upos.VERB || isGames(atoms, from, m.end())
                    ? null
                    : new Match<>(m.end(), new Nearest(m.value()));
        };
        Pattern<String> anyVague =
                any(lexicon.any(WordClass.VAGUE), behind(word("at")).then(lexicon.any(WordClass.VAGUE_AT)));
        vague = (atoms, from) -> {
            Match<String> m = anyVague.at(atoms, from);
            boolean idiom = atoms.key(from).equals("to") && atoms.key(from - 1).equals("up");
            return m == null || idiom || isArticleOfOther(atoms, from, m.end()) ? null : m;
        };
        year = (atoms, from) -> {
            Match<Integer> m = calendar.year.at(atoms, from);
            return m == null || !isYear(atoms, from, m) ? null : new Match<>(m.end(), CalendarDates.yearOf(m.value()));
        };
    }

    /** "the past three summers", "the future king". */
    private static boolean isArticleOfOther(Atoms atoms, int from, int end) {
        int head = atoms.token(from).head();
        return atoms.key(from).equals("the")
                && atoms.has(end)
                && head >= atoms.get(end).token()
                && atoms.sentence().token(head).upos() == Upos.NOUN;
    }

    /** "the Winter Paralympics". */
    private static boolean isGames(Atoms atoms, int from, int end) {
        return atoms.get(from).capital()
                && atoms.has(end)
                && atoms.get(end).capital()
                && atoms.get(end).letters()
                && atoms.upos(end) == Upos.PROPN;
    }

    /** "May" as a verb, "the March of the Mothers". */
    private static boolean isOtherWord(Atoms atoms, int from) {
        Upos upos = atoms.upos(from);
        boolean march = atoms.key(from).equals("march")
                && Set.of("of", "for", "on", "against").contains(atoms.key(from + 1));
        return upos == Upos.VERB || upos == Upos.AUX || march;
    }

    /** An abbreviation without its full stop, which may be anything. */
    static boolean isShort(Atoms atoms, int from, int end) {
        return end == from + 1
                && atoms.key(from).length() < 5
                && !Set.of("may", "june", "july").contains(atoms.key(from));
    }

    /** "April Smith", "Mar del Plata": part of a longer name of another kind. */
    private static boolean isNamed(Atoms atoms, int i) {
        Name name = atoms.name(i);
        return name != null && name.tokens().end() - name.tokens().begin() > 1 && OTHER_NAMES.contains(name.type());
    }

    /** "President Bill Clinton Thursday condemned": taken for the last name by mistake. */
    private static boolean isBehindName(Atoms atoms, int i) {
        Name name = atoms.name(i);
        return name != null
                && name.type() == NameType.PERSON
                && name.tokens().end() - name.tokens().begin() > 2
                && name.tokens().end() == atoms.get(i).token() + 1;
    }

    /** "St. Patrick's Cathedral", "USA Today": words of time without figures, in a longer name of another kind. */
    static boolean isInName(Atoms atoms, Part part) {
        boolean figures = false;
        for (int i = part.begin(); i < part.end(); i++) {
            figures |= atoms.get(i).digits() || !isNamed(atoms, i) || isBehindName(atoms, i);
        }
        return !figures && part.expression() instanceof Expression.Date;
    }

    private boolean isYear(Atoms atoms, int from, Match<Integer> match) {
        int year = match.value();
        boolean figures = atoms.get(from).digits();
        String before = atoms.key(from - 1);
        boolean told = prepositions.contains(before) || before.equals("(") || isBetweenSigns(atoms, from, match.end());
        boolean modern = year >= 1900
                || year >= 1500
                        && (pointers.contains(before) || isPossessive(atoms, from - 1))
                        && atoms.has(match.end())
                        && atoms.get(match.end()).letters();
        if (figures && (year < 1000 || year > 2100)
                || (!modern || atoms.key(from).equals("'")) && !told
                || numbered.contains(before)) {
            return false;
        }
        boolean model = atoms.glued(from)
                && (atoms.key(from - 1).equals("-") || atoms.key(from - 1).equals("/"))
                && atoms.glued(from - 1);
        return !model && !isMeasured(atoms, from, match.end()) && !inProduct(atoms, from);
    }

    private static boolean isPossessive(Atoms atoms, int i) {
        return atoms.key(i).equals("s") && atoms.key(i - 1).equals("'");
    }

    /** "Aberdeen, 1859.": the year of a book or a building. */
    private static boolean isBetweenSigns(Atoms atoms, int from, int end) {
        String before = atoms.key(from - 1);
        boolean apart = before.equals(",") && !atoms.glued(from);
        return apart
                && (!atoms.has(end)
                        || !atoms.get(end).letters() && !atoms.get(end).digits());
    }

    private static boolean inProduct(Atoms atoms, int i) {
        Name name = atoms.name(i);
        return name != null && name.type() == NameType.PRODUCT;
    }

    /** "2000 soldiers", "1930 km": a number that counts what follows. The years that stand before a plural ("the 1996 elections") are seldom round. */
    private boolean isMeasured(Atoms atoms, int from, int end) {
        if (!atoms.has(end) || !atoms.get(end).letters()) {
            return false;
        }
        Token next = atoms.token(end);
        boolean plural = next.upos() == Upos.NOUN && !next.lemma().equals(atoms.key(end));
        return counted.contains(atoms.key(end)) || plural && atoms.key(from).endsWith("00");
    }
}
