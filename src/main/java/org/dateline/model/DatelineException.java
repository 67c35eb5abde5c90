package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A failure that a user can understand and mend. The message says what was wrong, where, and what to do; it is printed as it stands after the id,
 * without a stack trace.
 */
public class DatelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    public DatelineException(String message) {
        this("DL-FAILED", message, null);
    }

    public DatelineException(String message, @Nullable Throwable cause) {
        this("DL-FAILED", message, cause);
    }

    /**
     * A failure with its own entry in the list of errors ({@code dateline help errors}).
     *
     * @param id {@code DL-PACKAGE-WHAT}, as in {@code DL-STORE-LOCKED}: upper case, never changed once published
     */
    public DatelineException(String id, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.id = id;
    }

    /** What people search for: {@code DL-STORE-LOCKED}. */
    public String id() {
        return id;
    }
}
