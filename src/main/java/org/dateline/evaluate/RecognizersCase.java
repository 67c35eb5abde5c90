package org.dateline.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A case of Recognizers-Text: a sentence, the day on which it is written, and the expressions of time in it.
 *
 * @param text the sentence
 * @param written the day
 * @param expressions the expressions in it, possibly none
 */
record RecognizersCase(Text text, @Nullable LocalDate written, List<Expression> expressions) {
    RecognizersCase {
        expressions = List.copyOf(expressions);
    }

    /** The type of the first expression, {@code none} where there is none. */
    String category() {
        return expressions.isEmpty() ? "none" : expressions.get(0).type();
    }

    /**
     * An expression.
     *
     * @param span its place
     * @param type {@code date}, {@code daterange}, {@code duration} …
     * @param readings what it may mean; one of them has to be found
     */
    record Expression(Span span, String type, List<Reading> readings) {}

    /**
     * What an expression may mean; an empty string where the gold does not say.
     *
     * @param timex TIMEX value, much as in TimeML
     * @param value the day, time or number of seconds
     * @param start first day or time of a range
     * @param end the day or time after a range
     */
    record Reading(String timex, String value, String start, String end) {}
}
