package org.dateline.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Iris;

/**
 * What is recorded of a run in the catalog.
 *
 * @param started when it began; kept to the second
 * @param softwareVersion version of Dateline
 * @param modelVersion version of the model that annotates
 */
public record Provenance(Instant started, String softwareVersion, String modelVersion) {
    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public Provenance {
        started = started.truncatedTo(ChronoUnit.SECONDS);
    }

    Node run() {
        // All three: two runs in the same second are not the same run when their versions differ.
        return Iris.run(RUN_ID.format(started) + "-" + softwareVersion + "-" + modelVersion);
    }

    Node software() {
        return Iris.software(softwareVersion);
    }

    Node model() {
        return Iris.annotationModel(modelVersion);
    }
}
