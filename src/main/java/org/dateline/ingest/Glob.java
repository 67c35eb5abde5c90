package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern of paths, expanded folder by folder as a shell does: a wildcard never matches a separator or a hidden name, {@code **} stands for any
 * folders, and those are not entered through symbolic links.
 */
final class Glob {
    private static final String ANY_FOLDERS = "**";

    private final Path start;
    private final List<String> segments;

    private Glob(Path start, List<String> segments) {
        this.start = start;
        this.segments = segments;
    }

    static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    static Glob of(String pattern) {
        List<String> segments =
                Stream.of(pattern.split("/+")).filter(s -> !s.isEmpty()).toList();
        return new Glob(Path.of(pattern.startsWith("/") ? "/" : ""), segments);
    }

    /** What exists and matches, in no order. */
    List<Path> list() throws IOException {
        List<Path> paths = List.of(start);
        for (String segment : segments) {
            List<Path> next = new ArrayList<>();
            for (Path path : paths) {
                next.addAll(step(path, segment));
            }
            paths = next.stream().distinct().toList();
        }
        return paths;
    }

    private static List<Path> step(Path folder, String segment) throws IOException {
        if (!isGlob(segment)) {
            Path path = folder.resolve(segment);
            return Files.exists(path) ? List.of(path) : List.of();
        }
        if (!isFolder(folder)) {
            return List.of();
        }
        return segment.equals(ANY_FOLDERS) ? folders(folder) : matches(folder, segment);
    }

    private static boolean isFolder(Path path) {
        return path.toString().isEmpty() || Files.isDirectory(path);
    }

    private static List<Path> matches(Path folder, String segment) throws IOException {
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + segment);
        } catch (PatternSyntaxException e) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                Path name = entry.getFileName();
                if (matcher.matches(name) && (segment.startsWith(".") || !isHidden(name))) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    private static List<Path> folders(Path root) throws IOException {
        List<Path> found = new ArrayList<>(List.of(root));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                if (!isHidden(entry.getFileName()) && Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
                    found.addAll(folders(entry));
                }
            }
        }
        return found;
    }

    private static boolean isHidden(Path name) {
        return name.toString().startsWith(".");
    }
}
