package org.dateline.resolve;

import java.util.Optional;
import org.dateline.model.ActorType;
import org.jspecify.annotations.Nullable;

/** Who published an article. */
final class Publisher {
    private Publisher() {}

    /** The chain of the publisher; one that nobody names is known in its article only. */
    static Chain of(@Nullable String name, KnowledgeBase kb, Chains chains) {
        if (name == null || name.isBlank()) {
            return chains.of("publisher", () -> new Chain(ActorType.ORGANIZATION, "unknown publisher", null, null));
        }
        Optional<Entry> known = kb.listByName(name).stream()
                .filter(e -> e.kind() == EntryKind.ORGANIZATION)
                .findFirst();
        if (known.isPresent()) {
            return chains.ofEntry(known.get());
        }
        String slug = Slug.of(name);
        String key = kb.findByKey(slug).isPresent() ? slug + "-organization" : slug;
        return chains.of(
                "name " + NameForm.folded(name), () -> new Chain(ActorType.ORGANIZATION, name.strip(), key, null));
    }
}
