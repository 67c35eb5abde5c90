package org.dateline.extract;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.extract.TimeAnchors.Anchored;
import org.dateline.model.Annotated;
import org.dateline.model.EventTime;
import org.dateline.model.EventTime.Clock;
import org.dateline.model.TimeLink.Relation;
import org.dateline.model.TimeMention.Type;
import org.dateline.model.TimeValue;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/** The interval in which an event lies, from a date, the preposition before it, and the aspectual verb that governs the event. */
final class Intervals {
    /** What a length is the object of: "lasted two days". */
    private static final Set<String> LASTING = Set.of("last", "take", "continue");

    private final Annotated annotated;
    private final CueLexicon cues;

    Intervals(Annotated annotated, CueLexicon cues) {
        this.annotated = annotated;
        this.cues = cues;
    }

    /** Whether an expression tells how long what it hangs on took: a length on a verb, with "for" or as its object. */
    boolean isLength(Anchored a) {
        if (a.time().type() != Type.DURATION
                || a.isDate()
                || !a.time().value().timex().startsWith("P")) {
            return false;
        }
        boolean object = a.preposition().isEmpty() && LASTING.contains(Syntax.lemma(a.governor()));
        return a.governor().upos() == Upos.VERB && (a.preposition().equals("for") || object);
    }

    /** How an event lies to a date that hangs on it or on its carrier. */
    Relation relation(Anchored a, @Nullable Token carrier) {
        switch (a.preposition()) {
            case "since":
                return Relation.BEGUN_BY;
            case "until", "till":
                return Relation.ENDED_BY;
            case "before":
                return Relation.BEFORE;
            case "after":
                return Relation.AFTER;
            default:
                break;
        }
        if (carrier != null && cues.governs(Syntax.lemma(carrier), Effect.BEGIN)) {
            return Relation.BEGUN_BY;
        }
        return carrier != null && cues.governs(Syntax.lemma(carrier), Effect.END)
                ? Relation.ENDED_BY
                : Relation.IS_INCLUDED;
    }

    /** "between Tuesday and Friday", "from June to August". */
    EventTime range(Anchored from, Anchored to) {
        TimeValue a = from.time().value();
        TimeValue b = to.time().value();
        LocalDate end = b.notAfter();
        boolean ordered = a.notBefore() == null || end == null || !end.isBefore(a.notBefore());
        String text = annotated.textOf(from.time().tokens()) + " – "
                + annotated.textOf(to.time().tokens());
        return new EventTime(
                a.timex(),
                a.edtf() + "/" + b.edtf(),
                ordered ? a.notBefore() : null,
                ordered ? end : null,
                text,
                clock(a.findMinute().orElse(null), b.findMinute().orElse(null)),
                null);
    }

    /** One date: the event lies in it, or it opens or closes the interval of the event. */
    EventTime point(Anchored a, @Nullable Token carrier) {
        TimeValue v = a.time().value();
        LocalDateTime minute = v.findMinute().orElse(null);
        String text = annotated.textOf(a.time().tokens());
        if (a.preposition().equals("by")) {
            return new EventTime(v.timex(), open(v.edtf(), true), null, v.notAfter(), text, clock(null, minute), null);
        }
        return switch (relation(a, carrier)) {
            case BEGUN_BY ->
                new EventTime(v.timex(), open(v.edtf(), false), v.notBefore(), null, text, clock(minute, null), null);
            case ENDED_BY ->
                new EventTime(v.timex(), open(v.edtf(), true), null, v.notAfter(), text, clock(null, minute), null);
            case BEFORE -> before(v, minute, text);
            case AFTER -> after(v, minute, text);
            default ->
                new EventTime(v.timex(), v.edtf(), v.notBefore(), v.notAfter(), text, clock(minute, minute), null);
        };
    }

    /** Before a minute may be on its day; before a day is not. */
    private static EventTime before(TimeValue v, @Nullable LocalDateTime minute, String text) {
        LocalDate first = v.notBefore();
        LocalDate last = first == null || minute != null ? first : first.minusDays(1);
        String edge = last == null || minute != null ? v.edtf() : last.toString();
        return new EventTime(v.timex(), open(edge, true), null, last, text, clock(null, minute), null);
    }

    private static EventTime after(TimeValue v, @Nullable LocalDateTime minute, String text) {
        LocalDate last = v.notAfter();
        LocalDate first = last == null || minute != null ? last : last.plusDays(1);
        String edge = first == null || minute != null ? v.edtf() : first.toString();
        return new EventTime(v.timex(), open(edge, false), first, null, text, clock(minute, null), null);
    }

    /** An interval that a date opens or closes; one that is an interval itself gives its outer edge. */
    private static @Nullable String open(@Nullable String edtf, boolean toTheLeft) {
        if (edtf == null) {
            return null;
        }
        int slash = edtf.indexOf('/');
        String edge = slash < 0 ? edtf : toTheLeft ? edtf.substring(slash + 1) : edtf.substring(0, slash);
        return toTheLeft ? "../" + edge : edge + "/..";
    }

    private static Clock clock(@Nullable LocalDateTime first, @Nullable LocalDateTime last) {
        boolean ordered = first == null || last == null || !last.isBefore(first);
        return (first == null && last == null) || !ordered ? Clock.NONE : new Clock(first, last);
    }
}
