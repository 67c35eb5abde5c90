package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.dateline.model.DatelineException;

/** Tells people what went wrong: one line with an id, a cause and a way out; the stack trace only when asked for. */
final class ErrorReport {
    private final Console console;

    ErrorReport(Console console) {
        this.console = console;
    }

    /** Tells a failure and gives the exit code for it. */
    int tell(Throwable failure) {
        DatelineException told = explain(failure);
        console.err().println("dateline: " + line(told));
        trace(failure);
        return told instanceof UsageException ? 2 : 1;
    }

    /** Tells that one of several things failed. */
    void tell(String kind, DatelineException failure) {
        console.err().println(kind + line(failure));
        trace(failure);
    }

    private void trace(Throwable failure) {
        if (console.debug()) {
            failure.printStackTrace(console.err());
        }
    }

    /** {@code DL-STORE-LOCKED: …}, as every error is printed: in one line, whatever a library's message looks like. */
    private static String line(DatelineException e) {
        return e.id() + ": " + String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static DatelineException explain(Throwable failure) {
        if (failure instanceof DatelineException e) {
            return e;
        }
        if (failure instanceof UncheckedIOException e && e.getCause() != null) {
            return explain(e.getCause());
        }
        if (failure instanceof IOException e) {
            return new DatelineException("DL-FILE", file(e), e);
        }
        if (failure instanceof OutOfMemoryError) {
            return new DatelineException(
                    "DL-MEMORY", "out of memory. Give it more: DATELINE_JAVA_OPTS=-Xmx4g dateline …", failure);
        }
        return new DatelineException(
                "DL-INTERNAL",
                "a fault in Dateline: " + failure
                        + ". Please report it with the output of the same command and --debug.",
                failure);
    }

    private static String file(IOException e) {
        if (e instanceof NoSuchFileException f) {
            return f.getFile() + " does not exist. Check the path.";
        }
        if (e instanceof AccessDeniedException f) {
            return f.getFile() + " may not be read or written. Check its permissions.";
        }
        if (e instanceof FileSystemException f) {
            return f.getFile() + ": " + (f.getReason() == null ? "cannot be used" : f.getReason()) + ".";
        }
        return "cannot read or write: " + e.getMessage();
    }
}
