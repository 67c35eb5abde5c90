package org.dateline.store;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * An event as the store knows it: what tells whether two articles speak of the same.
 *
 * @param iri its IRI
 * @param article id of its article
 * @param published when the article appeared, null when unknown
 * @param eventClass local name of its class
 * @param lemma lemma of its trigger
 * @param label a few words for it
 * @param parts who has a part in it, by role, then IRI
 * @param notBefore first possible day, null when open or unknown
 * @param notAfter last possible day, null when open or unknown
 */
public record EventRecord(
        String iri,
        String article,
        @Nullable LocalDate published,
        String eventClass,
        String lemma,
        String label,
        List<Part> parts,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate notAfter) {
    public EventRecord {
        parts = List.copyOf(parts);
    }

    /**
     * Who has a part in an event.
     *
     * @param role the part
     * @param iri IRI of an actor, or of an event of the same article
     * @param shared whether other articles can speak of the same actor
     * @param name what the article calls it
     * @param wholes IRIs of what the article makes it a part of, and of what that is a part of, the nearest first
     */
    public record Part(Role role, String iri, boolean shared, String name, List<String> wholes) {
        public Part {
            wholes = List.copyOf(wholes);
        }
    }
}
