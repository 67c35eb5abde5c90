package org.dateline.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.validate.Report;

/**
 * What became of the articles of a batch, by their ids.
 *
 * @param added new in the store
 * @param replaced there before in another version
 * @param unchanged there before, made from the same source by the same software: not written again
 * @param rejected not stored since their graphs break a shape; what the store had of them before is still there
 */
public record PutReport(
        List<String> added, List<String> replaced, List<String> unchanged, Map<String, Report> rejected) {
    public PutReport {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        unchanged = List.copyOf(unchanged);
        rejected = Collections.unmodifiableMap(new LinkedHashMap<>(rejected));
    }
}
