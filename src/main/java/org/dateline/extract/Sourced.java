package org.dateline.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution with the mentions that its sources resolve to.
 *
 * @param sources ids of mentions; empty when nobody is named
 * @param said the day of saying, null when it is not told
 */
record Sourced(
        Attribution attribution,
        List<String> sources,
        @Nullable LocalDate said) {}
