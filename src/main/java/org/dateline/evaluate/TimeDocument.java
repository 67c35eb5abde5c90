package org.dateline.evaluate;

import java.util.Map;
import java.util.Optional;

/**
 * A text whose expressions of time are annotated.
 *
 * @param name the file's name without its ending
 * @param published day of publication
 * @param text the text
 * @param times value of each expression
 */
record TimeDocument(String name, Optional<String> published, GoldText text, Map<TokenSet, String> times) {}
