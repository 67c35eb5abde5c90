package org.dateline.rdf;

import org.apache.jena.graph.Node;
import org.dateline.model.EventTime;

/** The time of an event, and that of a relation. */
final class TimeTriples {
    private TimeTriples() {}

    /** All that is known of when an event lies and how long it took. */
    static void write(Triples out, Node node, EventTime time) {
        writeDays(out, node, time);
        out.text(node, Vocabulary.TIMEX, time.value());
        if (time.clock().notBefore() != null) {
            out.add(
                    node,
                    Vocabulary.NOT_BEFORE_TIME,
                    Literals.dateTime(time.clock().notBefore()));
        }
        if (time.clock().notAfter() != null) {
            out.add(
                    node,
                    Vocabulary.NOT_AFTER_TIME,
                    Literals.dateTime(time.clock().notAfter()));
        }
        if (time.length() != null) {
            Durations.find(time.length()).ifPresent(d -> out.add(node, Vocabulary.DURATION, Literals.duration(d)));
        }
    }

    /** The days and the words for them. */
    static void writeDays(Triples out, Node node, EventTime time) {
        out.text(node, Vocabulary.DATE_TEXT, time.text());
        if (time.edtf() != null) {
            out.add(node, Vocabulary.EDTF, Literals.edtf(time.edtf()));
        }
        if (time.notBefore() != null) {
            out.add(node, Vocabulary.NOT_BEFORE, Literals.date(time.notBefore()));
        }
        if (time.notAfter() != null) {
            out.add(node, Vocabulary.NOT_AFTER, Literals.date(time.notAfter()));
        }
    }
}
