package org.dateline.annotate;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dateline.model.DatelineException;

/** A model of names that the user named cannot be used. */
final class NameModelException extends DatelineException {
    private static final long serialVersionUID = 1L;

    NameModelException(Path file, Throwable cause) {
        super("DL-ANNOTATE-NAMES", file + ": " + reason(cause), cause);
    }

    NameModelException(Path file, String reason) {
        super("DL-ANNOTATE-NAMES", file + ": " + reason, null);
    }

    private static String reason(Throwable cause) {
        if (cause instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile() + ". Check the path.";
        }
        return "no model of names that can be used (" + cause.getMessage()
                + "). opennlp: takes a .bin file of OpenNLP's name finder, onnx: a folder with model.onnx, vocab.txt and config.json.";
    }
}
