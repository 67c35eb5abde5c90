package org.dateline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event took place, as far as the text says.
 *
 * @param value TIMEX3 value of the expression it comes from
 * @param edtf EDTF, an interval open at one end for "since", "began on": {@code 2024-10-08/..}
 * @param notBefore first possible day, null when open
 * @param notAfter last possible day, null when open
 * @param text the expression as written
 */
public record EventTime(
        String value,
        @Nullable String edtf,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate notAfter,
        String text) {}
