package org.dateline.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads the files of a gold corpus. */
final class GoldFiles {
    private GoldFiles() {}

    /** The files below a folder whose names end so, sorted by path; a path that is a file stands for itself. */
    static List<Path> list(Path path, String... endings) {
        if (!Files.exists(path)) {
            throw new UnreadableGold(path, "no such file or folder", new NoSuchFileException(path.toString()));
        }
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(f -> Stream.of(endings).anyMatch(f.getFileName().toString()::endsWith))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UnreadableGold(path, "no file in this folder ends in " + String.join(" or ", endings), null);
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableGold(path, "cannot be listed (" + e.getMessage() + ")", e);
        }
    }

    /** The text of a file in UTF-8, without a byte order mark. */
    static String read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (MalformedInputException e) {
            throw new UnreadableGold(file, "not in UTF-8", e);
        } catch (IOException e) {
            throw new UnreadableGold(file, "cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** The name of a file without its last ending. */
    static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
