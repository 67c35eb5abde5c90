package org.dateline.annotate;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens the files that lie beside this package's classes, and the models on the class path. */
final class Resources {
    private Resources() {}

    /**
     * Opens a resource.
     *
     * @param name file beside this package's classes, or a path from the class path's root that begins with a slash
     * @throws FileNotFoundException when the build lacks it
     */
    static InputStream open(String name) throws FileNotFoundException {
        InputStream in = Resources.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("not on the class path: " + name);
        }
        return new BufferedInputStream(in);
    }

    /** The first column of a data file. */
    static Set<String> words(String name) {
        return table(name).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a data file: columns between tabs, without empty lines and comments. */
    static List<String[]> table(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
