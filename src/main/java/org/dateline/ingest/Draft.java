package org.dateline.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader of one format has found out about an article so far. Filled field by field, since pages name them in many places. */
final class Draft {
    private final List<Piece> body = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable String title;
    private @Nullable URI url;
    private @Nullable LocalDate published;
    private @Nullable String publisher;
    private @Nullable String language;

    @Nullable
    String title() {
        return title;
    }

    void title(@Nullable String value) {
        title = orNull(value);
    }

    @Nullable
    URI url() {
        return url;
    }

    /** Takes a URL as written; one that cannot identify an article becomes a warning. */
    void url(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return;
        }
        CanonicalUrl.find(written)
                .ifPresentOrElse(
                        found -> url = found,
                        () -> warn(
                                Warning.Kind.MALFORMED_URL,
                                "the URL \"" + TextCleaner.excerpt(written)
                                        + "\" does not identify an article on the web; it is left out, and the article is known by its text."));
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /** Takes a date as written; one that cannot be read becomes a warning, and the article stays without a date. */
    void published(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return;
        }
        PublicationDate.find(written)
                .ifPresentOrElse(
                        found -> published = found,
                        () -> warn(
                                Warning.Kind.MALFORMED_DATE,
                                "the date \"" + TextCleaner.excerpt(written)
                                        + "\" cannot be read; write it as 2024-10-18, October 18, 2024 or 18 October 2024."));
    }

    @Nullable
    String publisher() {
        return publisher;
    }

    void publisher(@Nullable String value) {
        publisher = orNull(value);
    }

    List<String> authors() {
        return authors;
    }

    @Nullable
    String language() {
        return language;
    }

    void language(@Nullable String value) {
        language = orNull(value);
    }

    List<Piece> body() {
        return body;
    }

    List<Warning> warnings() {
        return warnings;
    }

    void warn(Warning.Kind kind, String message) {
        warnings.add(new Warning(kind, message));
    }

    private static @Nullable String orNull(@Nullable String value) {
        String line = value == null ? "" : TextCleaner.line(value);
        return line.isEmpty() ? null : line;
    }
}
