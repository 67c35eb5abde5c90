package org.dateline.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it was read: its text and what is known about it.
 *
 * @param id short, stable, legal in an IRI path: made from the URL, else from the text; the same article has the same id in every run
 * @param url where it was published, canonical; null when unknown
 * @param title headline, which is also the first block of the text; null when there is none
 * @param published day of publication as the source states it; null when unknown, never guessed
 * @param publisher name of the outlet; null when unknown
 * @param authors names of the authors, possibly none
 * @param language ISO 639-1 code
 * @param text the stored text: every offset of every later stage points into it
 * @param blocks the blocks of the text in order, not overlapping; all text that is not white space lies in one
 * @param origin file or stream it came from, for messages only: never part of the graph
 */
public record Article(
        String id,
        @Nullable URI url,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String publisher,
        List<String> authors,
        String language,
        Text text,
        List<Block> blocks,
        String origin) {
    public Article {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
    }
}
