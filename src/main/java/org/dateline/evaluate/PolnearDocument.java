package org.dateline.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * An article with its attributions.
 *
 * @param name the file's name without its ending
 * @param published the day that the file's name tells
 * @param text the article
 * @param attributions its attributions
 */
record PolnearDocument(String name, Optional<String> published, GoldText text, List<Attribution> attributions) {
    PolnearDocument {
        attributions = List.copyOf(attributions);
    }

    /**
     * Somebody says something.
     *
     * @param source who; none in an attribution without a source
     * @param cue the words that tell that it is said
     * @param content what is said
     */
    record Attribution(TokenSet source, TokenSet cue, TokenSet content) {}
}
