/** Tests of sentences, tokens, tags, lemmas, trees and names. */
@NullMarked
package org.dateline.annotate;

import org.jspecify.annotations.NullMarked;
