package org.dateline.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.tables.Table;
import org.jspecify.annotations.Nullable;

/** Knows the short blocks on pages that stand in the midst of an article and are not its text. */
final class Boilerplate {
    /** In UTF-16 units; what is longer is text, whatever it begins with. */
    private static final int LONGEST = 300;

    private static final List<Pattern> PATTERNS = Table.lines(Boilerplate.class, "boilerplate.tsv").stream()
            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private Boilerplate() {}

    /** Whether a block is clutter, or repeats what is already known of the article: headline, date, byline. */
    static boolean is(String block, Draft draft) {
        return block.length() <= LONGEST
                && (repeats(block, draft.title())
                        || repeats(block, draft.publisher())
                        || isByline(block, draft.authors())
                        || PublicationDate.isOnlyDate(block)
                        || PATTERNS.stream()
                                .anyMatch(pattern -> pattern.matcher(block).matches()));
    }

    private static boolean repeats(String block, @Nullable String known) {
        return block.equalsIgnoreCase(known);
    }

    private static boolean isByline(String block, List<String> authors) {
        List<String> names = Authors.parse(block);
        return !names.isEmpty() && authors.containsAll(names);
    }
}
