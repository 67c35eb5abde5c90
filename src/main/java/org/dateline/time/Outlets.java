package org.dateline.time;

import java.net.URI;
import java.util.Set;
import org.dateline.model.Article;

/** What the address of an outlet tells of its customs. */
final class Outlets {
    private final Set<String> dayFirst;

    Outlets(Lexicon lexicon) {
        dayFirst = lexicon.words(WordClass.DAY_FIRST);
    }

    /** Whether the outlet's country writes 8/10/24 for 8 October; false when its address does not tell. */
    boolean writesDayFirst(Article article) {
        URI url = article.url();
        String host = url == null ? null : url.getHost();
        return host != null && dayFirst.contains(host.substring(host.lastIndexOf('.') + 1));
    }
}
