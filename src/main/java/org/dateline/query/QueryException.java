package org.dateline.query;

import org.dateline.model.DatelineException;
import org.jspecify.annotations.Nullable;

/** A question that cannot be answered, and why. */
public final class QueryException extends DatelineException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** A file of the catalogue is wrong. */
        CATALOGUE("DL-QUERY-FILE"),
        /** There is no query of this name. */
        UNKNOWN("DL-QUERY-UNKNOWN"),
        /** A parameter is missing, unknown or of the wrong type. */
        PARAMETER("DL-QUERY-PARAMETER"),
        /** A name means nothing in this store, or several things. */
        NAME("DL-QUERY-NAME"),
        /** Not a SPARQL query. */
        SYNTAX("DL-QUERY-SYNTAX"),
        /** More than reading is asked for. */
        REFUSED("DL-QUERY-REFUSED"),
        /** It takes too long or has too many rows. */
        LIMIT("DL-QUERY-LIMIT"),
        /** It fails while it runs. */
        FAILED("DL-QUERY-FAILED");

        private final String id;

        Kind(String id) {
            this.id = id;
        }
    }

    private final Kind kind;

    QueryException(Kind kind, String message) {
        this(kind, message, null);
    }

    QueryException(Kind kind, String message, @Nullable Throwable cause) {
        super(kind.id, message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
