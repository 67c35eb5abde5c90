package org.dateline.annotate;

import java.util.List;
import org.dateline.model.Block;

/**
 * A sentence that is cut into words and not yet analysed.
 *
 * @param block kind of the block it lies in
 * @param tokens its words as UTF-16 ranges of the article's text, at least one
 */
record Draft(Block.Kind block, List<Range> tokens) {
    Draft {
        tokens = List.copyOf(tokens);
    }
}
