package org.dateline.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether an event of one article is about the same as an event of another.
 *
 * @param id unique over all articles
 * @param article id of its article
 * @param published when the article appeared, null when unknown
 * @param eventClass local name of its class
 * @param lemma lemma of its trigger
 * @param label a few words for it
 * @param parts who has a part in it, in any order
 * @param notBefore first possible day, null when open or unknown
 * @param notAfter last possible day, null when open or unknown
 */
public record EventProfile(
        String id,
        String article,
        @Nullable LocalDate published,
        String eventClass,
        String lemma,
        String label,
        List<Part> parts,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate notAfter) {
    public EventProfile {
        parts = List.copyOf(parts);
    }

    /**
     * Who has a part in an event.
     *
     * @param role the part
     * @param actor what other articles can know the actor by (a key or IRI), null when only its article knows it
     * @param name what the article calls it
     * @param wholes by what other articles can know the wholes that it is a part of
     */
    public record Part(Role role, @Nullable String actor, String name, Set<String> wholes) {
        public Part {
            wholes = Set.copyOf(wholes);
        }
    }
}
