package org.dateline.evaluate;

import java.nio.file.Path;
import org.dateline.model.DatelineException;
import org.jspecify.annotations.Nullable;

/** A file of a gold corpus that is not in the corpus's format. */
public final class UnreadableGold extends DatelineException {
    private static final long serialVersionUID = 1L;

    UnreadableGold(Path file, String what, @Nullable Throwable cause) {
        super(
                "DL-EVALUATE-GOLD",
                file + ": " + what + ". Give files in the format of the corpus that was named.",
                cause);
    }
}
