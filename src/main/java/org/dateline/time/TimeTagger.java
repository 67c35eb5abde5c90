package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Annotated;
import org.dateline.model.Sentence;
import org.dateline.model.TimeMention;
import org.dateline.model.TimeValue;
import org.dateline.model.TokenSpan;
import org.dateline.time.Expression.ByDirection;
import org.dateline.time.Expression.Date;
import org.dateline.time.Expression.Duration;
import org.dateline.time.Expression.EarlyYear;
import org.dateline.time.Expression.Repeat;
import org.dateline.time.Expression.Stretch;
import org.dateline.time.Expression.Window;
import org.dateline.time.Point.Period;
import org.dateline.time.Rule.Part;

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
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Grammar GRAMMAR = new Grammar(LEXICON);
    private static final VerbForms FORMS = new VerbForms(LEXICON);
    private static final WritingDay WRITING_DAY = new WritingDay(GRAMMAR);
    private static final Outlets OUTLETS = new Outlets(LEXICON);

    private TimeTagger() {}

    /** The article with all its expressions of time, in reading order and not overlapping; those that it had before are dropped. */
    public static Annotated tag(Annotated annotated) {
        List<TimeMention> found = new ArrayList<>();
        LocalDate written = WRITING_DAY.of(annotated);
        boolean dayFirst = OUTLETS.writesDayFirst(annotated.article());
        Focus focus = new Focus();
        for (Sentence sentence : annotated.sentences()) {
            Atoms atoms = new Atoms(sentence);
            List<Part> parts = GRAMMAR.find(atoms);
            Tenses tenses = parts.isEmpty() ? null : new Tenses(sentence, FORMS);
            int end = 0;
            for (Part part : parts) {
                TokenSpan span = Extents.of(atoms, part);
                boolean early = part.expression() instanceof EarlyYear;
                if (tenses != null
                        && span.begin() >= end
                        && !LooseWords.isInName(atoms, part)
                        && (!early || focus.tellsEarlyYears())) {
                    end = span.end();
                    if (Report.isMonths(atoms, part)) {
                        focus.reportMonths(sentence.index());
                    }
                    found.add(mention(
                            span,
                            part.expression(),
                            new Scene(
                                    written,
                                    focus.recent(),
                                    focus.story(sentence.index()),
                                    tenses.direction(span),
                                    focus.report(sentence.index()),
                                    focus.accounts(),
                                    dayFirst),
                            focus));
                }
            }
        }
        return annotated.withTimes(found);
    }

    private static TimeMention mention(TokenSpan span, Expression expression, Scene scene, Focus focus) {
        if (expression instanceof Duration d) {
            return new TimeMention(span, TimeMention.Type.DURATION, plain(d.timex()), d.mod());
        }
        if (expression instanceof ByDirection d) {
            return mention(span, d.in(scene.direction()), scene, focus);
        }
        if (expression instanceof Stretch s) {
            return new TimeMention(span, TimeMention.Type.DURATION, s.value(scene), null);
        }
        if (expression instanceof Window w) {
            return new TimeMention(span, TimeMention.Type.DURATION, w.value(scene.published()), null);
        }
        if (expression instanceof EarlyYear y) {
            return mention(span, Expression.date(y.meaning()), scene, focus);
        }
        if (expression instanceof Repeat r) {
            return new TimeMention(span, TimeMention.Type.SET, plain(r.timex()), r.mod());
        }
        Date date = (Date) expression;
        Point point = date.meaning().in(scene);
        if (point instanceof Period p && !(date.meaning() instanceof Meaning.Aside)) {
            focus.move(p, span.sentence(), date.meaning() instanceof Counted.FromToday);
            if (p.unit() == Unit.QUARTER && scene.direction() == Direction.PAST) {
                focus.account(p);
            }
            if (p.isNear(scene.published())) {
                focus.seeToday();
            }
        }
        TimeMention.Type type = point.belowDay() ? TimeMention.Type.TIME : TimeMention.Type.DATE;
        return new TimeMention(span, type, Modifier.apply(point, date.mod()), date.mod());
    }

    private static TimeValue plain(String timex) {
        return new TimeValue(timex, null, null, null);
    }
}
