package org.dateline.annotate;

import java.util.List;
import org.dateline.model.Sentence;

/**
 * A sentence before its text is known as a whole.
 *
 * @param sentence all that the sentence tells by itself: its names are missing unless a model of the user's found them
 * @param forms its words as the encoder read them
 * @param names scores of the tags of names, [word][BIO tag]; no rows when the names are there already
 * @param edges what puts the ends of its names right
 */
record Analysis(Sentence sentence, List<String> forms, float[][] names, NameEdges edges) {}
