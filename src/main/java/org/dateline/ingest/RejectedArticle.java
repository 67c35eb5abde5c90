package org.dateline.ingest;

import org.dateline.model.DatelineException;
import org.jspecify.annotations.Nullable;

/** An input that is no article Dateline can read. The message names the input, says what is wrong with it and what to do. */
public final class RejectedArticle extends DatelineException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why an input was rejected. */
    public enum Reason {
        /** There is no such file, or no file matches. */
        NOT_FOUND,
        /** The file is there but cannot be read. */
        UNREADABLE,
        /** More bytes than the limit. */
        TOO_LARGE,
        /** No text at all, or nothing below the header lines. */
        EMPTY,
        /** Not text. */
        BINARY,
        /** Text of a kind that is no article: a feed, JSON, RTF. */
        FORMAT,
        /** Bytes that are not in the encoding they should be in. */
        ENCODING,
        /** A page without running text. */
        NO_CONTENT,
        /** Not in English. */
        LANGUAGE;

        /** The id of the error: {@code DL-INGEST-TOO-LARGE}. */
        public String id() {
            return "DL-INGEST-" + name().replace('_', '-');
        }
    }

    RejectedArticle(Reason reason, String input, String message) {
        this(reason, input, message, null);
    }

    RejectedArticle(Reason reason, String input, String message, @Nullable Throwable cause) {
        super(reason.id(), input + ": " + message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
