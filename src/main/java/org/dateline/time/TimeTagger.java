package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Annotated;
import org.dateline.model.Sentence;
import org.dateline.model.TimeMention;
import org.dateline.model.TimeValue;
import org.dateline.model.TokenSpan;
import org.dateline.time.Expression.Date;
import org.dateline.time.Expression.Duration;
import org.dateline.time.Expression.Repeat;
import org.dateline.time.Point.Period;
import org.dateline.time.Rule.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time of an article and says what they mean, by a grammar over its tokens and against its day of publication.
 *
 * <pre>{@code
 * Annotated tagged = TimeTagger.tag(annotated);
 * tagged.times(); // "October 8" → 2024-10-08, "last year" → 2023, "for months" → PXM
 * }</pre>
 *
 * A relative expression in an article without a date stays open ({@code XXXX-10-08}, without bounds), and no value is made up. Time is in proportion
 * to the length of the text. Safe for use by several threads.
 */
public final class TimeTagger {
    private static final Grammar GRAMMAR = new Grammar(Lexicon.load());

    private TimeTagger() {}

    /** The article with all its expressions of time, in reading order and not overlapping; those that it had before are dropped. */
    public static Annotated tag(Annotated annotated) {
        List<TimeMention> found = new ArrayList<>();
        LocalDate published = annotated.article().published();
        Period focus = null;
        for (Sentence sentence : annotated.sentences()) {
            Atoms atoms = new Atoms(sentence);
            Tenses tenses = new Tenses(sentence);
            for (Part part : GRAMMAR.find(atoms)) {
                TokenSpan span = span(atoms, part);
                if (!found.isEmpty() && found.get(found.size() - 1).tokens().overlaps(span)) {
                    continue;
                }
                Scene scene = new Scene(published, focus, tenses.direction(span));
                Point point = part.expression() instanceof Date d ? d.meaning().in(scene) : null;
                focus = point instanceof Period p ? p : focus;
                found.add(mention(span, part.expression(), point));
            }
        }
        return annotated.withTimes(found);
    }

    private static TimeMention mention(TokenSpan span, Expression expression, @Nullable Point point) {
        if (expression instanceof Duration d) {
            return new TimeMention(
                    span, TimeMention.Type.DURATION, plain(d.length().timex()), d.mod());
        }
        if (expression instanceof Repeat r) {
            return new TimeMention(span, TimeMention.Type.SET, plain(r.timex()), r.mod());
        }
        boolean time = point != null && point.belowDay();
        return new TimeMention(
                span,
                time ? TimeMention.Type.TIME : TimeMention.Type.DATE,
                point == null ? plain("") : point.value(),
                expression.mod());
    }

    private static TimeValue plain(String timex) {
        return new TimeValue(timex, null, null, null);
    }

    /** The tokens that a part touches, without the full stop that ends the sentence. */
    private static TokenSpan span(Atoms atoms, Part part) {
        int last = part.end() - 1;
        boolean stop = last > part.begin()
                && atoms.key(last).equals(".")
                && last == atoms.size() - 1
                && atoms.token(last).text().equals(".");
        return new TokenSpan(
                atoms.sentence().index(),
                atoms.get(part.begin()).token(),
                atoms.get(stop ? last - 1 : last).token() + 1);
    }
}
