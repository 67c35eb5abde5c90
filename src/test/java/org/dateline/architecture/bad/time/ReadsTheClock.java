package org.dateline.architecture.bad.time;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks determinism: the result depends on the day. */
public class ReadsTheClock {
    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
