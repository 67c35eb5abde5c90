package org.dateline.annotate;

import org.dateline.model.DatelineException;

/** A model that comes with the build is missing or damaged, or cannot run on this machine. */
final class ModelException extends DatelineException {
    private static final long serialVersionUID = 1L;

    ModelException(String what, Throwable cause) {
        super(
                "DL-ANNOTATE-MODEL",
                what + ": " + cause.getMessage() + ". Build again; the models come with the build.",
                cause);
    }
}
