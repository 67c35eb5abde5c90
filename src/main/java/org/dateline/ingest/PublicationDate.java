package org.dateline.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a day of publication as outlets write it: {@code 2024-10-18}, {@code 2024-10-18T23:30:00-04:00}, {@code 20241018}, {@code Oct. 18, 2024},
 * {@code Friday, 18 October 2024}, {@code Fri, 18 Oct 2024 10:00:00 GMT}. A time and its zone are left out, not turned into another zone: the day is the
 * one on which the outlet says it published. Forms whose order of day and month is open ({@code 10/08/2024}) and those without a day are not read.
 */
final class PublicationDate {
    private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s+)?";
    private static final String MONTH = "(?<m>[A-Za-z]{3,9})\\.?";
    private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<y>\\d{4})";
    /** What may follow: a time of day or a remark, but no further part of a date. */
    private static final String REST = "(?<rest>$|[T\\s,;|·(+Z-].*)";

    private static final Pattern ISO = form("(?<y>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})");
    private static final Pattern BASIC = form("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})");
    private static final Pattern MONTH_FIRST = form(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR);
    private static final Pattern DAY_FIRST = form(WEEKDAY + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + "(?:,?\\s+|-)" + YEAR);

    private static final Pattern TIME_OF_DAY = Pattern.compile("[T\\s,;|·(-]*(?:(?:at )?\\d{1,2}[:.]\\d{2}.{0,20})?");

    private static final int LONGEST = 100;
    private static final int FIRST_YEAR = 1600;

    private PublicationDate() {}

    private static Pattern form(String date) {
        return Pattern.compile(date + REST, Pattern.CASE_INSENSITIVE);
    }

    /** The day that a text states, or none when it states no day or states it in a form that can be read in two ways. */
    static Optional<LocalDate> find(String written) {
        return match(written).flatMap(PublicationDate::date);
    }

    /** Whether a line holds a date, perhaps a time of day, and nothing else. */
    static boolean isOnlyDate(String line) {
        return match(line)
                .filter(m -> TIME_OF_DAY.matcher(m.group("rest")).matches())
                .flatMap(PublicationDate::date)
                .isPresent();
    }

    private static Optional<Matcher> match(String written) {
        String text = TextCleaner.line(written);
        return Stream.of(ISO, BASIC, MONTH_FIRST, DAY_FIRST)
                .map(form -> form.matcher(text))
                .filter(m -> text.length() <= LONGEST && m.matches())
                .findFirst();
    }

    private static Optional<LocalDate> date(Matcher m) {
        try {
            var date =
                    LocalDate.of(Integer.parseInt(m.group("y")), month(m.group("m")), Integer.parseInt(m.group("d")));
            return Optional.of(date).filter(d -> d.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String lower = written.toLowerCase(Locale.ROOT);
        // "Sept" is no abbreviation that the JDK knows, but any beginning of three letters or more is unambiguous.
        return Stream.of(Month.values())
                .filter(month -> name(month).startsWith(lower))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no month: " + written))
                .getValue();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }
}
