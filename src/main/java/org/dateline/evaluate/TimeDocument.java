package org.dateline.evaluate;

import java.util.Map;
import java.util.Optional;

/**
 * A text whose expressions of time are annotated, and the order of its events.
 *
 * @param name the file's name without its ending
 * @param published day of publication
 * @param text the text
 * @param times value of each expression
 * @param order how events lie in time (TLINK)
 */
record TimeDocument(
        String name, Optional<String> published, GoldText text, Map<TokenSet, String> times, TimeOrderGold order) {}
