package org.dateline.query;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The canned queries, by name. */
public final class Catalogue {
    /** Where they lie on the class path. The generated README beside them marks the place. */
    private static final String FOLDER = "org/dateline/queries/";

    private static final String MARKER = FOLDER + "README.md";
    private static final String SUFFIX = ".rq";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, CannedQuery> queries = new TreeMap<>();

    private Catalogue() {}

    /**
     * The queries that Dateline ships.
     *
     * @throws QueryException when one of them is wrong
     */
    public static Catalogue load() {
        URL marker = Catalogue.class.getClassLoader().getResource(MARKER);
        if (marker == null) {
            throw new QueryException(
                    QueryException.Kind.CATALOGUE,
                    "the queries are missing from this build: no " + MARKER + " on the class path");
        }
        try {
            URLConnection connection = marker.openConnection();
            if (connection instanceof JarURLConnection jar) {
                jar.setUseCaches(false);
                try (JarFile file = jar.getJarFile()) {
                    return fromJar(file);
                }
            }
            return load(Path.of(marker.toURI()).resolveSibling(""));
        } catch (IOException | URISyntaxException e) {
            throw new QueryException(QueryException.Kind.CATALOGUE, "cannot read the queries: " + e.getMessage(), e);
        }
    }

    /**
     * The queries of a folder: each in a folder named for its subject, {@code actors/timeline.rq}.
     *
     * @throws QueryException when the folder cannot be read or a query is wrong
     */
    public static Catalogue load(Path folder) {
        Catalogue catalogue = new Catalogue();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                String relative = folder.relativize(file).toString().replace('\\', '/');
                catalogue.add(relative, Files.readString(file));
            }
        } catch (IOException e) {
            throw new QueryException(
                    QueryException.Kind.CATALOGUE, "cannot read the queries in " + folder + ": " + e.getMessage(), e);
        }
        return catalogue;
    }

    private static Catalogue fromJar(JarFile jar) throws IOException {
        Catalogue catalogue = new Catalogue();
        List<JarEntry> entries = jar.stream()
                .filter(e -> e.getName().startsWith(FOLDER) && e.getName().endsWith(SUFFIX))
                .toList();
        for (JarEntry entry : entries) {
            String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            catalogue.add(entry.getName().substring(FOLDER.length()), text);
        }
        return catalogue;
    }

    private void add(String file, String source) {
        String name = file.substring(0, file.length() - SUFFIX.length());
        if (!NAME.matcher(name).matches()) {
            throw new QueryException(
                    QueryException.Kind.CATALOGUE,
                    "queries/" + file + ": name it subject/what-it-asks.rq, in lower case with hyphens");
        }
        queries.put(name, CannedQuery.parse(name, source, "queries/" + file));
    }

    /** All queries, by name. */
    public Collection<CannedQuery> listQueries() {
        return List.copyOf(queries.values());
    }

    /** The query with this name, with or without its subject where that is clear: {@code actors/timeline}, {@code timeline}. */
    public Optional<CannedQuery> findQuery(String name) {
        CannedQuery exact = queries.get(name);
        List<CannedQuery> same = queries.values().stream()
                .filter(q -> q.name().endsWith("/" + name))
                .toList();
        return exact != null || same.size() != 1 ? Optional.ofNullable(exact) : Optional.of(same.get(0));
    }

    /**
     * The query with this name, with or without its subject where that is clear.
     *
     * @throws QueryException when there is none
     */
    public CannedQuery getQuery(String name) {
        return findQuery(name)
                .orElseThrow(() -> new QueryException(
                        QueryException.Kind.UNKNOWN,
                        "there is no query \"" + name + "\"; there are " + String.join(", ", queries.keySet())));
    }
}
