package org.dateline.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.dateline.model.DatelineException;
import org.jspecify.annotations.Nullable;

/** A file that is there whole or not at all: written beside its place, then moved into it. */
final class ExportFile {
    private ExportFile() {}

    static void write(Path file, Consumer<OutputStream> content) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        try {
            if (folder == null || Files.isDirectory(target)) {
                throw failure(file, "it is a folder", null);
            }
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, ".export", ".tmp");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                    content.accept(out);
                }
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
            throw failure(file, reason(e), e);
        }
    }

    private static String reason(Exception e) {
        Throwable first = e;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        String message = first.getMessage();
        return message == null || first instanceof FileSystemException ? first.toString() : message;
    }

    private static DatelineException failure(Path file, String why, @Nullable Throwable cause) {
        return new DatelineException(
                "DL-EXPORT-UNWRITABLE", file + " cannot be written: " + why + ". Nothing was left there.", cause);
    }
}
