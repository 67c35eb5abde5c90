package org.dateline.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings the types of name of many corpora to four: PER, LOC, ORG and MISC, by {@code name-types.tsv}. */
final class NameTypes {
    private final Map<String, String> mapped;

    private NameTypes(Map<String, String> mapped) {
        this.mapped = mapped;
    }

    static NameTypes load() {
        try (InputStream in = NameTypes.class.getResourceAsStream("name-types.tsv")) {
            if (in == null) {
                throw new IllegalStateException("name-types.tsv is not on the class path");
            }
            return new NameTypes(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(c -> c[0], c -> c[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a corpus's type counts as; types that are not in the table count as MISC, those that it maps to nothing not at all (""). */
    String of(String type) {
        return mapped.getOrDefault(type.toLowerCase(Locale.ROOT), "MISC");
    }
}
