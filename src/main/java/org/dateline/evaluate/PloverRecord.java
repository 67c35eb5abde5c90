package org.dateline.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coded event.
 *
 * @param id the record's id
 * @param written the day of the report, null when the record has none
 * @param text the sentence
 * @param code PLOVER's event code: {@code AGREE}
 * @param words the words that tell of the event
 * @param sources the words of each actor who does it
 * @param targets the words of each actor to whom it is done
 */
record PloverRecord(
        String id,
        @Nullable LocalDate written,
        GoldText text,
        String code,
        TokenSet words,
        List<TokenSet> sources,
        List<TokenSet> targets) {}
