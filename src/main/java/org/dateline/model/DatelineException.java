package org.dateline.model;

/**
 * A failure that a user can understand and mend. The message says what was wrong, where, and what to do; it is printed as it stands, without a stack
 * trace.
 */
public class DatelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatelineException(String message) {
        super(message);
    }

    public DatelineException(String message, Throwable cause) {
        super(message, cause);
    }
}
