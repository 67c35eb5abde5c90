package org.dateline.extract;

import org.dateline.model.Certainty;
import org.dateline.model.Tense;

/**
 * Whether an event is said to have happened: its polarity, certainty and tense, by the words of its own clause and of what governs it.
 *
 * @param negated the text says that it did not happen
 * @param doubted the text calls it unlikely
 * @param certainty how sure the words are
 * @param tense seen from the publication date
 */
record Factuality(boolean negated, boolean doubted, Certainty certainty, Tense tense) {}
