package org.dateline.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the comment lines at the top of a canned query say of it, in the form that grlc introduced (Meroño-Peñuela and Hoekstra, "grlc Makes
 * GitHub Taste Like Linked Data APIs", 2016).
 *
 * @param summary one line
 * @param description what the answer holds, for people
 * @param tags subjects, at least one
 * @param defaults values of parameters that a call leaves out
 * @param example values to try it with
 */
public record Header(
        String summary,
        String description,
        List<String> tags,
        Map<String, String> defaults,
        Map<String, String> example) {
    public Header {
        tags = List.copyOf(tags);
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }
}
