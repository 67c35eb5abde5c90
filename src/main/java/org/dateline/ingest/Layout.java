package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Text;

/**
 * The stored text of an article: its pieces one after the other, a blank line between them.
 *
 * @param text the text
 * @param blocks where each piece lies in it
 */
record Layout(Text text, List<Block> blocks) {
    private static final String BETWEEN = "\n\n";

    static Layout of(List<Piece> pieces) {
        var text =
                new Text(String.join(BETWEEN, pieces.stream().map(Piece::text).toList()));
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (Piece piece : pieces) {
            int end = begin + piece.text().length();
            blocks.add(new Block(text.spanOfUnits(begin, end), piece.kind()));
            begin = end + BETWEEN.length();
        }
        return new Layout(text, blocks);
    }
}
