package org.dateline.ingest;

import java.util.List;
import org.dateline.model.Article;

/**
 * An article that was read, and what its reader should know about it.
 *
 * @param article the article
 * @param warnings in the order in which they were met, possibly none
 */
public record Reading(Article article, List<Warning> warnings) {
    public Reading {
        warnings = List.copyOf(warnings);
    }
}
