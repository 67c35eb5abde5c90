/** Sentences, tokens, tags, lemmas, trees and names: an article becomes {@link org.dateline.model.Annotated}. */
@NullMarked
package org.dateline.annotate;

import org.jspecify.annotations.NullMarked;
