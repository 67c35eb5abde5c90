package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a folder and of all folders in it. Symbolic links inside are not followed: a link may lead round in a circle or to anywhere on the
 * machine, and what it leads to inside the folder is found without it.
 *
 * @param files regular files with the ending of an article, in no order
 * @param unreadable folders and files that the system would not let us read
 */
record Folder(List<Path> files, List<Path> unreadable) {
    static final List<String> ENDINGS = List.of(".txt", ".text", ".html", ".htm", ".xhtml");

    /** Reads a folder, or the folder that a link leads to; the paths found begin as this one does. */
    static Folder read(Path folder) throws IOException {
        Path real = folder.toRealPath();
        var walk = new Walk(folder, real);
        Files.walkFileTree(real, walk);
        return new Folder(walk.files, walk.unreadable);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path named;
        private final Path real;
        private final List<Path> files = new ArrayList<>();
        private final List<Path> unreadable = new ArrayList<>();

        Walk(Path named, Path real) {
            this.named = named;
            this.real = real;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(real) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && isArticle(file)) {
                files.add(asNamed(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            unreadable.add(asNamed(path));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                unreadable.add(asNamed(folder));
            }
            return FileVisitResult.CONTINUE;
        }

        private Path asNamed(Path path) {
            return path.equals(real) ? named : named.resolve(real.relativize(path));
        }
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private static boolean isArticle(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
