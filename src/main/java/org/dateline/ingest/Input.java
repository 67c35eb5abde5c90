package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dateline.ingest.RejectedArticle.Reason;

/**
 * Something to read an article from: a file, a stream, or an argument that turned out to be neither. The last kind fails when it is read, so that one
 * wrong argument is reported in its turn and never stops the others.
 */
public final class Input {
    private final String name;
    private final Opener opener;

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }

    private Input(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /** A file, under its path as written. */
    public static Input file(Path path) {
        return new Input(path.toString(), () -> Files.newInputStream(path));
    }

    /** A stream, which can be read once. */
    public static Input stream(String name, InputStream stream) {
        return new Input(name, () -> stream);
    }

    static Input failing(String name, Reason reason, String message) {
        return new Input(name, () -> {
            throw new RejectedArticle(reason, name, message);
        });
    }

    /** What to call this input in messages: a path as the user wrote it, or the name of a stream. */
    public String name() {
        return name;
    }

    /**
     * All bytes of this input.
     *
     * @param limit most bytes to accept; no more than one byte beyond it is read
     * @throws RejectedArticle when the input is not there, cannot be read, or is larger than the limit
     */
    public byte[] bytes(int limit) {
        try (InputStream in = opener.open()) {
            byte[] bytes = in.readNBytes(limit);
            if (bytes.length == limit && in.read() >= 0) {
                throw new RejectedArticle(Reason.TOO_LARGE, name, tooLarge(limit));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new RejectedArticle(Reason.NOT_FOUND, name, "no such file. Check the path.", e);
        } catch (AccessDeniedException e) {
            throw new RejectedArticle(
                    Reason.UNREADABLE, name, "no permission to read it. Check its owner and mode (ls -l).", e);
        } catch (IOException e) {
            throw new RejectedArticle(Reason.UNREADABLE, name, "cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static String tooLarge(int limit) {
        return "larger than %,d bytes, the limit for one article. If it holds several articles, put each in a file of its own."
                .formatted(limit);
    }

    @Override
    public String toString() {
        return name;
    }
}
