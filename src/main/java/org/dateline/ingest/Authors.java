package org.dateline.ingest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits a byline into names: {@code By Jane Doe, Kim Min-ji and John Roe}. */
final class Authors {
    private static final Pattern BY = Pattern.compile("(?i)^(?:reported |written )?by[:\\s]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,|&]\\s*(?:and\\s+)?|\\s+and\\s+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:.*|.*@.*|www\\..*");
    private static final int LONGEST = 300;

    private Authors() {}

    /** The names in a byline; addresses of web pages and mail, which some pages put there, are none. */
    static List<String> parse(String byline) {
        String line = TextCleaner.line(byline);
        return line.length() > LONGEST
                ? List.of()
                : Stream.of(BETWEEN.split(BY.matcher(line).replaceFirst("")))
                        .filter(name ->
                                !name.isBlank() && !ADDRESS.matcher(name).matches())
                        .toList();
    }
}
