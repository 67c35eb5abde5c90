package org.dateline.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.tables.Table;

/** Brings the types of name of many corpora to four: PER, LOC, ORG and MISC, by {@code name-types.tsv}. */
final class NameTypes {
    private final Map<String, String> mapped;

    private NameTypes(Map<String, String> mapped) {
        this.mapped = mapped;
    }

    static NameTypes load() {
        return new NameTypes(Table.rows(NameTypes.class, "name-types.tsv").stream()
                .collect(Collectors.toMap(c -> c.cell(0), c -> c.cell(1))));
    }

    /** What a corpus's type counts as; types that are not in the table count as MISC, those that it maps to nothing not at all (""). */
    String of(String type) {
        return mapped.getOrDefault(type.toLowerCase(Locale.ROOT), "MISC");
    }
}
