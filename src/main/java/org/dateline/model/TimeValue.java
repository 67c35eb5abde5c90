package org.dateline.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of time means.
 *
 * @param timex value in TIMEX3 (TimeML 1.2.1): {@code 2024-10-08}, {@code 2024-06}, {@code 2024-W42}, {@code P3M}, {@code PRESENT_REF}; an
 *     unresolved part is written {@code X}, as in {@code XXXX-10-08}
 * @param edtf the same in EDTF (ISO 8601-2), null where it has none or is not resolved
 * @param notBefore first day that it may cover, null when open or unknown
 * @param notAfter last day that it may cover, null when open or unknown
 */
public record TimeValue(
        String timex,
        @Nullable String edtf,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate notAfter) {
    private static final Pattern MINUTE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d):(\\d\\d)(?::\\d\\d)?Z?");

    public TimeValue {
        if (notBefore != null && notAfter != null && notAfter.isBefore(notBefore)) {
            throw new IllegalArgumentException("ends before it begins: " + timex);
        }
    }

    /** The minute that it names, on the clock of the text; empty for days and longer, parts of a day, and what is open. Midnight ends its day. */
    public Optional<LocalDateTime> findMinute() {
        Matcher m = MINUTE.matcher(timex);
        return m.matches()
                ? Optional.of(LocalDate.parse(m.group(1))
                        .atStartOfDay()
                        .plusHours(Integer.parseInt(m.group(2)))
                        .plusMinutes(Integer.parseInt(m.group(3))))
                : Optional.empty();
    }
}
