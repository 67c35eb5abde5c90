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
import org.dateline.model.TimeMention.Type;
import org.dateline.model.TimeValue;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Which time belongs to which event of a sentence: the one that governs the expression in the tree, by way of other expressions of time and of
 * prepositions. A time before the first of several coordinate verbs holds for all.
 */
final class TimeAnchors {
    /**
     * Where an expression of time hangs, and how.
     *
     * @param index its place among the times of the article
     * @param governor the word that it dates
     * @param preposition lemma, empty when it has none
     */
    record Anchored(int index, TimeMention time, Token governor, String preposition) {
        /** A stretch of the calendar, as are "the past two years". */
        boolean isDate() {
            return time.type() == Type.DATE || time.type() == Type.TIME || isWindow();
        }

        private boolean isWindow() {
            return time.type() == Type.DURATION && time.value().edtf() != null;
        }
    }

    private static final Set<String> INTERVALS = Set.of("since", "until", "till", "before", "after", "from", "between");

    private final Annotated annotated;
    private final Syntax syntax;
    private final NounEvents nouns;
    private final CueLexicon cues;
    private final Intervals intervals;
    private final DatedThemes dated;
    private final List<Anchored> anchored = new ArrayList<>();

    TimeAnchors(Annotated annotated, Syntax syntax, Lexicons lexicons) {
        this.annotated = annotated;
        this.syntax = syntax;
        this.nouns = lexicons.nouns();
        this.cues = lexicons.cues();
        intervals = new Intervals(annotated, cues);
        dated = new DatedThemes(annotated, syntax, lexicons);
        for (int i = 0; i < annotated.times().size(); i++) {
            TimeMention time = annotated.times().get(i);
            if (time.tokens().sentence() == syntax.sentence().index()) {
                anchor(i, time);
            }
        }
    }

    private void anchor(int index, TimeMention time) {
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
        if (preposition.equals("since")
                && governor.filter(n -> Ranks.isRanked(syntax.tree(), n)).isPresent()) {
            return; // "the first visit since 2000": the row begins then, not the visit
        }
        if (preposition.isEmpty()) {
            governor = governor.map(g -> nearestNoun(g, head));
        }
        Optional<Token> beside = verbBefore(time, preposition);
        (beside.isPresent() ? beside : governor)
                .flatMap(g -> dated.of(g, time, preposition))
                .ifPresent(g -> anchored.add(new Anchored(index, time, g, preposition)));
    }

    /** "said on Friday that it would": a time right behind a verb is that verb's, whatever the tree makes of it. */
    private Optional<Token> verbBefore(TimeMention time, String preposition) {
        int before = time.tokens().begin() - (preposition.equals("on") ? 2 : 1);
        boolean bare = preposition.isEmpty() || preposition.equals("on");
        return bare && before >= 0 && syntax.sentence().token(before).upos() == Upos.VERB
                ? Optional.of(syntax.sentence().token(before))
                : Optional.empty();
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

    Intervals intervals() {
        return intervals;
    }

    /** All times of the sentence that hang on something. */
    List<Anchored> list() {
        return List.copyOf(anchored);
    }

    /** The times that hang on an event's trigger, its carrier or the conjunct before it, in the order of the text. */
    List<Anchored> list(Trigger trigger) {
        return anchored.stream()
                .filter(a -> a.governor() == trigger.token()
                        || a.governor() == trigger.carrier()
                        || isSharedByConjuncts(a, trigger)
                        || isOfComplement(a, trigger))
                .toList();
    }

    /** The time of an event and how long it took; null when nothing that hangs on it tells. */
    @Nullable
    EventTime of(Trigger trigger) {
        List<Anchored> all = list(trigger);
        List<Anchored> dates = all.stream()
                .filter(a -> a.isDate() && a.time().value().edtf() != null)
                .toList();
        Optional<Anchored> length = all.stream().filter(intervals::isLength).findFirst();
        if (all.stream().anyMatch(a -> a.time().type() == Type.SET)
                && dates.stream().noneMatch(this::isEdge)) {
            return null; // "every year between May and September"
        }
        if (dates.isEmpty()) {
            return length.map(a -> EventTime.lasting(
                            a.time().value().timex(), annotated.textOf(a.time().tokens())))
                    .orElse(null);
        }
        EventTime when = dates.size() == 2 && isRange(dates)
                ? intervals.range(dates.get(0), dates.get(1))
                : intervals.point(mostExact(dates), trigger.carrier());
        return length.map(a -> when.lasting(a.time().value().timex())).orElse(when);
    }

    /** The day that hangs on a word, when the text gives exactly one; null otherwise. */
    @Nullable
    LocalDate dayOf(Token token) {
        List<LocalDate> days = anchored.stream()
                .filter(a -> a.governor() == token && a.isDate() && !INTERVALS.contains(a.preposition()))
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

    /** "voted to support it on Friday": with no subject of its own, what is done is done then. */
    private boolean isOfComplement(Anchored a, Trigger trigger) {
        Token verb = a.governor();
        return verb.relation().equals("xcomp")
                && verb.upos() == Upos.VERB
                && verb.head() == trigger.token().index()
                && trigger.token().upos() == Upos.VERB
                && syntax.form(trigger.token()) == Syntax.Form.PAST
                && !cues.governs(Syntax.lemma(trigger.token()), Effect.PLAN);
    }

    private boolean isRange(List<Anchored> two) {
        String first = two.get(0).preposition();
        return first.equals("between") || first.equals("from");
    }

    /** "every Monday since June": when the row began or ended. */
    private boolean isEdge(Anchored date) {
        return Set.of("since", "until", "till").contains(date.preposition());
    }

    private static Anchored mostExact(List<Anchored> own) {
        return own.stream()
                .min(Comparator.comparingLong(a -> days(a.time().value())))
                .orElseThrow();
    }

    /** A minute is more exact than its day. */
    private static long days(TimeValue v) {
        if (v.findMinute().isPresent()) {
            return -1;
        }
        return v.notBefore() == null || v.notAfter() == null
                ? Long.MAX_VALUE
                : v.notAfter().toEpochDay() - v.notBefore().toEpochDay();
    }
}
