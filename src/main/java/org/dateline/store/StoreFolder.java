package org.dateline.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.model.DatelineException;
import org.jspecify.annotations.Nullable;

/** The folder of a store: what may lie in it, who has it open, whether there is room. */
final class StoreFolder {
    /** What one batch may need, with a margin: the database maps files into memory, and a full disk would then end the process without a word. */
    private static final long ROOM_FOR_A_BATCH = 64L << 20;

    private static final String DATA = "Data-*";
    private static final String LOCK = "tdb.lock";
    /** The library shares one connection in a process; two owners would close it under each other. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path path;

    StoreFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** Whether there is a store, or an empty one about to be made. */
    boolean isStore() {
        try (DirectoryStream<Path> data = Files.newDirectoryStream(path, DATA)) {
            return data.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }

    /** Opens the database, made if the folder is empty or does not exist. */
    DatasetGraph open() {
        check();
        if (!OPEN.add(path)) {
            throw new DatelineException(
                    "DL-STORE-LOCKED", "the store " + path + " is already open in this process", null);
        }
        try {
            return DatabaseMgr.connectDatasetGraph(path.toString());
        } catch (DBOpEnvException e) {
            OPEN.remove(path);
            throw new DatelineException(
                    "DL-STORE-LOCKED",
                    "the store " + path + " is in use by another process, and only one can have it open."
                            + " Wait for it or stop it; to ask a store that is being served, use its address.",
                    e);
        } catch (RuntimeException e) {
            OPEN.remove(path);
            throw failure("cannot be opened", e);
        }
    }

    boolean hasGrown() {
        return new Growth(path).isLarge();
    }

    void compact(DatasetGraph data) {
        checkRoom();
        try {
            DatabaseMgr.compact(data, true);
            new Growth(path).record();
        } catch (IOException | RuntimeException | InternalError e) {
            throw failure("cannot be compacted", e);
        }
    }

    void close(DatasetGraph data) {
        try {
            TDBInternal.expel(data);
        } finally {
            OPEN.remove(path);
        }
    }

    /** @throws DatelineException when the disk is nearly full */
    void checkRoom() {
        try {
            long room = Files.getFileStore(path).getUsableSpace();
            if (room < ROOM_FOR_A_BATCH) {
                throw full(String.format(Locale.ROOT, "only %d MB are left", room >> 20), null);
            }
        } catch (IOException e) {
            throw new DatelineException("DL-STORE-FAILED", "the store " + path + " has gone: " + e.getMessage(), e);
        }
    }

    /** A fault of the database or the disk, in words. */
    DatelineException failure(String what, Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            boolean unmapped = t instanceof InternalError && message.contains("memory access");
            if (unmapped || message.contains("No space left") || message.contains("quota exceeded")) {
                return full("no space is left", cause);
            }
        }
        return new DatelineException("DL-STORE-FAILED", "the store " + path + " " + what + ": " + reason(cause), cause);
    }

    private DatelineException full(String how, @Nullable Throwable cause) {
        return new DatelineException(
                "DL-STORE-DISK-FULL",
                "the disk of the store " + path + " is full (" + how
                        + "). Nothing half-done was kept. Make room and run it again.",
                cause);
    }

    private static String reason(Throwable cause) {
        boolean io = cause instanceof RuntimeIOException || cause instanceof TDBException;
        return io && cause.getMessage() != null ? cause.getMessage() : cause.toString();
    }

    private void check() {
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new DatelineException(
                        "DL-STORE-NOT-A-STORE", path + " is a file, not the folder of a store", null);
            }
            Files.createDirectories(path);
            if (!isStore() && !isEmpty()) {
                throw new DatelineException(
                        "DL-STORE-NOT-A-STORE",
                        path + " is a folder with other things in it, not a store. Name a new or an empty folder.",
                        null);
            }
            Files.deleteIfExists(Files.createTempFile(path, "write", ".tmp"));
        } catch (IOException e) {
            throw new DatelineException(
                    "DL-STORE-UNWRITABLE",
                    "the folder of the store, " + path + ", cannot be made or written: " + e
                            + ". Name another folder or mend its permissions.",
                    e);
        }
    }

    private boolean isEmpty() throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(path, p -> !p.endsWith(LOCK))) {
            return !all.iterator().hasNext();
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
