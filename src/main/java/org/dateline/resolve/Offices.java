package org.dateline.resolve;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who bears which title: by the article's words, or by the offices that the knowledge base knows. */
final class Offices {
    /** Years after an office in which its holder still makes the news. */
    private static final int REMEMBERED = 8;

    private Offices() {}

    /** Whether a person bears a title: "president", "prime minister". */
    static boolean bears(Chain person, String title) {
        Entry entry = person.entry();
        return person.titles().contains(title)
                || entry != null && entry.offices().stream().anyMatch(o -> isNamed(o, title));
    }

    /** Whether a person bears one of some titles, in office on that day where the knowledge base knows. */
    static boolean bearsAny(Chain person, Set<String> titles, @Nullable LocalDate day) {
        if (person.titles().stream().anyMatch(titles::contains)) {
            return true;
        }
        Entry entry = person.entry();
        return entry != null
                && entry.offices().stream()
                        .filter(o -> day == null || o.isHeldIn(day.getYear()))
                        .anyMatch(o -> titles.stream().anyMatch(t -> isNamed(o, t)));
    }

    /** Whether the words of a title begin the name of an office: "President of Ukraine", but not "Vice President". */
    private static boolean isNamed(Office office, String title) {
        String label =
                office.label().toLowerCase(Locale.ROOT).replace("federal ", "").replace("united states ", "");
        return label.equals(title) || label.startsWith(title + " ");
    }

    /** Whether one would expect to read of a person without further introduction in that year. */
    static boolean couldBeInNews(Entry person, @Nullable LocalDate day) {
        return day == null
                || person.offices().isEmpty()
                || person.offices().stream()
                        .anyMatch(o -> o.from() <= day.getYear()
                                && (o.to() == Integer.MAX_VALUE || day.getYear() <= o.to() + REMEMBERED));
    }
}
