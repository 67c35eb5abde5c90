package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Annotated;
import org.dateline.model.EventTime;
import org.dateline.model.TimeMention;
import org.dateline.model.TimeValue;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which time belongs to which event of a sentence: the one that governs the expression in the tree. A preposition or an aspectual verb may leave
 * the interval open at one end ("since June", "began on October 8").
 */
final class TimeAnchors {
    /** Where an expression of time hangs, and how. */
    private record Anchored(TimeMention time, Token governor, String preposition) {}

    private static final Set<String> INTERVALS = Set.of("since", "until", "till", "before", "after", "from", "between");

    private final Annotated annotated;
    private final Syntax syntax;
    private final CueLexicon cues;
    private final NounEvents nouns;
    private final List<Anchored> anchored = new ArrayList<>();

    TimeAnchors(Annotated annotated, Syntax syntax, Lexicons lexicons) {
        this.annotated = annotated;
        this.syntax = syntax;
        this.cues = lexicons.cues();
        this.nouns = lexicons.nouns();
        for (TimeMention time : annotated.times()) {
            if (time.tokens().sentence() == syntax.sentence().index()) {
                anchor(time);
            }
        }
    }

    private void anchor(TimeMention time) {
        Token head = syntax
                .tokens()
                .subList(time.tokens().begin(), time.tokens().end())
                .stream()
                .filter(t -> t.head() < 0 || !time.tokens().contains(t.head()))
                .min(Comparator.comparingInt(Token::index))
                .orElseThrow();
        String preposition = syntax.preposition(head).map(Syntax::lemma).orElse("");
        Optional<Token> governor = syntax.tree().head(head);
        while (governor.isPresent() && isNoGovernor(governor.get(), time)) {
            governor = syntax.tree().head(governor.get());
        }
        if (preposition.isEmpty()) {
            governor = governor.map(g -> nearestNoun(g, head));
        }
        governor.ifPresent(g -> anchored.add(new Anchored(time, g, preposition)));
    }

    /** "since the summit in Oslo last year": a bare time right after a phrase with a preposition dates the noun of that phrase. */
    private Token nearestNoun(Token governor, Token time) {
        return syntax.tree().children(governor, Set.of("obl")).stream()
                .filter(o -> o != time
                        && o.index() < time.index()
                        && syntax.preposition(o).isPresent())
                .filter(o -> lastOf(o) + 1 == firstOf(time))
                .filter(o -> nouns.isEvent(syntax, o))
                .findFirst()
                .orElse(governor);
    }

    private int lastOf(Token t) {
        List<Token> below = syntax.tree().subtree(t);
        return below.get(below.size() - 1).index();
    }

    private int firstOf(Token t) {
        return syntax.tree().subtree(t).get(0).index();
    }

    /** Other expressions of time, prepositions and adverbs ("as recently as June") pass the time on to what they hang on. */
    private boolean isNoGovernor(Token t, TimeMention time) {
        return switch (t.upos()) {
            case ADV, ADP, NUM, PART, SCONJ -> true;
            default -> annotated.times().stream().anyMatch(o -> o != time && syntax.isWithinSpan(t, o.tokens()));
        };
    }

    /** The time of an event; null when none hangs on its trigger, its carrier or a cue-less verb right above. */
    @Nullable
    EventTime of(Trigger trigger) {
        List<Anchored> own = anchored.stream()
                .filter(a ->
                        a.time().type() == TimeMention.Type.DATE || a.time().type() == TimeMention.Type.TIME)
                .filter(a -> a.governor() == trigger.token()
                        || a.governor() == trigger.carrier()
                        || isSharedByConjuncts(a, trigger))
                .filter(a -> a.time().value().edtf() != null)
                .toList();
        if (own.isEmpty()) {
            return null;
        }
        if (own.size() == 2 && isRange(own)) {
            return range(own.get(0), own.get(1));
        }
        return point(mostExact(own), trigger);
    }

    /** The day that hangs on a word, when the text gives exactly one; null otherwise. */
    @Nullable
    LocalDate dayOf(Token token) {
        List<LocalDate> days = anchored.stream()
                .filter(a -> a.governor() == token && !INTERVALS.contains(a.preposition()))
                .map(a -> a.time().value())
                .filter(v -> v.notBefore() != null && v.notBefore().equals(v.notAfter()))
                .map(TimeValue::notBefore)
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    /** "On Friday they met and signed a treaty": a time before the first conjunct holds for all. */
    private boolean isSharedByConjuncts(Anchored a, Trigger trigger) {
        Token t = trigger.token();
        return t.relation().equals("conj")
                && a.governor().index() == t.head()
                && a.time().tokens().end() <= a.governor().index();
    }

    private boolean isRange(List<Anchored> two) {
        String first = two.get(0).preposition();
        return first.equals("between") || first.equals("from");
    }

    private static Anchored mostExact(List<Anchored> own) {
        return own.stream()
                .min(Comparator.comparingLong(a -> days(a.time().value())))
                .orElseThrow();
    }

    private static long days(TimeValue v) {
        return v.notBefore() == null || v.notAfter() == null
                ? Long.MAX_VALUE
                : v.notAfter().toEpochDay() - v.notBefore().toEpochDay();
    }

    private EventTime range(Anchored from, Anchored to) {
        TimeValue a = from.time().value();
        TimeValue b = to.time().value();
        LocalDate end = b.notAfter();
        boolean ordered = a.notBefore() == null || end == null || !end.isBefore(a.notBefore());
        String text = annotated.textOf(from.time().tokens()) + " – "
                + annotated.textOf(to.time().tokens());
        return new EventTime(
                a.timex(), a.edtf() + "/" + b.edtf(), ordered ? a.notBefore() : null, ordered ? end : null, text);
    }

    private EventTime point(Anchored a, Trigger trigger) {
        TimeValue v = a.time().value();
        String text = annotated.textOf(a.time().tokens());
        Token carrier = trigger.carrier();
        boolean begins = carrier != null && cues.governs(Syntax.lemma(carrier), Effect.BEGIN)
                || a.preposition().equals("since");
        boolean ends = carrier != null && cues.governs(Syntax.lemma(carrier), Effect.END)
                || a.preposition().matches("until|till");
        if (begins) {
            return new EventTime(v.timex(), v.edtf() + "/..", v.notBefore(), null, text);
        }
        if (ends) {
            return new EventTime(v.timex(), "../" + v.edtf(), null, v.notAfter(), text);
        }
        if (a.preposition().equals("before")) {
            LocalDate last = v.notBefore() == null ? null : v.notBefore().minusDays(1);
            return new EventTime(v.timex(), "../" + (last == null ? v.edtf() : last), null, last, text);
        }
        if (a.preposition().equals("after")) {
            LocalDate first = v.notAfter() == null ? null : v.notAfter().plusDays(1);
            return new EventTime(v.timex(), (first == null ? v.edtf() : first) + "/..", first, null, text);
        }
        return new EventTime(v.timex(), v.edtf(), v.notBefore(), v.notAfter(), text);
    }
}
