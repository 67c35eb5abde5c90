package org.dateline.store;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An article as a list of the store's contents shows it. Sorted by day, undated ones last, then by id.
 *
 * @param id its id
 * @param headline null when it has none
 * @param published null when unknown
 * @param publisher name of the outlet
 * @param url where it was published, null when unknown
 */
public record StoredArticle(
        String id,
        @Nullable String headline,
        @Nullable LocalDate published,
        String publisher,
        @Nullable String url) implements Comparable<StoredArticle> {
    private static final Comparator<StoredArticle> ORDER = Comparator.comparing(
                    StoredArticle::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(StoredArticle::id);

    @Override
    public int compareTo(StoredArticle other) {
        return ORDER.compare(this, other);
    }
}
