package org.dateline.cli;

import java.util.Collection;
import org.dateline.model.DatelineException;

/** The command line is wrong: exit code 2. */
final class UsageException extends DatelineException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        this("DL-USAGE", message);
    }

    UsageException(String id, String message) {
        super(id, message, null);
    }

    /** Something named does not exist; the nearest thing that does is offered. */
    static UsageException unknown(String kind, String given, Collection<String> known, String seeAlso) {
        String hint = Nearest.to(given, known)
                .map(n -> " Did you mean \"" + n + "\"?")
                .orElse("");
        return new UsageException("unknown " + kind + " \"" + given + "\"." + hint + " " + seeAlso);
    }
}
