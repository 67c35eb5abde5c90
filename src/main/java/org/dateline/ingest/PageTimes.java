package org.dateline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the date of publication among the {@code time} elements of a page that states it nowhere else. Many of them belong to other articles, to comments
 * or to events in the text; only those near the headline count.
 */
final class PageTimes {
    /** How far above the headline to look for the element that holds headline and date. */
    private static final int LEVELS = 4;
    /** Published and updated, perhaps twice for small screens; a list of dates is something else. */
    private static final int MOST = 4;

    private PageTimes() {}

    /** The day that stands beside the headline; of several the earliest, since an update follows its publication. */
    static Optional<LocalDate> find(Document page) {
        Element place = page.selectFirst("h1");
        for (int level = 0; place != null && level < LEVELS; level++) {
            place = place.parent();
            List<Element> times =
                    place == null ? List.of() : place.select("time[datetime]:not(aside *):not(nav *):not(footer *)");
            if (!times.isEmpty()) {
                return times.size() > MOST ? Optional.empty() : earliest(times);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> earliest(List<Element> times) {
        return times.stream()
                .flatMap(time -> PublicationDate.find(time.attr("datetime")).stream())
                .min(LocalDate::compareTo);
    }
}
