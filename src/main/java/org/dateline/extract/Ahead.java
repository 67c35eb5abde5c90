package org.dateline.extract;

import java.time.LocalDate;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.EventTime;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/** Events with a time after the day of publication: they are to come, unless the time is that of something else. */
final class Ahead {
    private final Syntax syntax;
    private final CueLexicon cues;
    private final @Nullable LocalDate published;

    /** @param published null when it is not known; then nothing is ahead */
    Ahead(Syntax syntax, CueLexicon cues, @Nullable LocalDate published) {
        this.syntax = syntax;
        this.cues = cues;
        this.published = published;
    }

    /** "are leaving on Friday", "the trip in May", "before it returned to surplus in five years". */
    Tense tense(Trigger trigger, Tense told, @Nullable EventTime time) {
        return isAhead(time) && time(trigger, told, time) != null ? Tense.PLANNED : told;
    }

    /** The time of an event; null where it must be that of something else: "was set for Friday", "forecast rain for Friday". */
    @Nullable
    EventTime time(Trigger trigger, Tense told, @Nullable EventTime time) {
        Token word = trigger.token();
        if (!isAhead(time) || told == Tense.PLANNED || word.upos() != Upos.VERB) {
            return time;
        }
        boolean plan = Factivity.PREDICTED.has(word) || cues.governs(Syntax.lemma(word), Effect.PLAN);
        boolean past = told == Tense.PAST && !new Subordination(syntax).isLimit(word);
        return plan || past ? null : time;
    }

    private boolean isAhead(@Nullable EventTime time) {
        LocalDate from = time == null ? null : time.notBefore();
        return from != null && published != null && from.isAfter(published);
    }
}
