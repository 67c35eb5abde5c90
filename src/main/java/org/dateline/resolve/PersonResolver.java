package org.dateline.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.dateline.model.ActorType;

/** Puts the names of persons into chains. Two full names are two persons; a short form goes to a full name only when no other fits. */
final class PersonResolver {
    private final KnowledgeBase kb;
    private final Chains chains;
    private final Context context;

    PersonResolver(KnowledgeBase kb, Chains chains, Context context) {
        this.kb = kb;
        this.chains = chains;
        this.context = context;
    }

    boolean isFull(MentionView m) {
        return nameOf(m).isFull();
    }

    private static PersonName nameOf(MentionView m) {
        return PersonName.of(Objects.requireNonNull(m.name()));
    }

    /** A full name that the knowledge base does not have. */
    void resolveFull(MentionView m) {
        PersonName name = nameOf(m);
        Optional<Chain> variant = only(name, PersonName::isVariantOf).or(() -> only(name, PersonResolver::isPartOf));
        chains.assign(m, variant.orElseGet(() -> full(m)));
    }

    private Chain full(MentionView m) {
        String name = Objects.requireNonNull(m.name());
        String slug = Slug.of(name);
        String key = kb.findByKey(slug).isPresent() ? slug + "-person" : slug;
        return chains.of("person " + NameForm.folded(name), () -> new Chain(ActorType.PERSON, name, key, null));
    }

    private static boolean isPartOf(PersonName full, PersonName shorter) {
        return full.isShortenedTo(shorter);
    }

    /** A short form of somebody whom the article names in full, or of a leader of a state that it speaks of. */
    boolean resolveShort(MentionView m) {
        PersonName name = nameOf(m);
        List<Chain> fitting = fitting(name, PersonName::isShortenedTo);
        Optional<Chain> chain = fitting.size() == 1 ? Optional.of(fitting.get(0)) : byTitle(m, fitting);
        if (fitting.isEmpty()) {
            chain = only(name, PersonName::isCalled).or(() -> leader(m));
        }
        chain.ifPresent(c -> chains.assign(m, c));
        return chain.isPresent();
    }

    /** Of several, the only one who bears a title that stands before the short form. */
    private static Optional<Chain> byTitle(MentionView m, List<Chain> fitting) {
        List<Chain> titled = fitting.stream()
                .filter(c -> m.titles().stream().anyMatch(t -> Offices.bears(c, t)))
                .toList();
        return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
    }

    private Optional<Chain> leader(MentionView m) {
        String name = Objects.requireNonNull(m.name());
        boolean known = kb.listByName(name).stream()
                .anyMatch(e -> e.kind().isPlace() && e.kind() != EntryKind.CITY && e.kind() != EntryKind.REGION);
        if (known && m.titles().isEmpty()) {
            return Optional.empty();
        }
        List<Entry> leaders = kb.listBySurname(name).stream()
                .filter(context::mentionsStateOf)
                .filter(e -> Offices.couldBeInNews(e, context.published()))
                .toList();
        return leaders.size() == 1 ? Optional.of(chains.ofEntry(leaders.get(0))) : Optional.empty();
    }

    /** A name that fits nobody else: known in this article only, unless it is the only name that the person has. */
    void resolveAlone(MentionView m) {
        String name = Objects.requireNonNull(m.name());
        chains.assign(
                m, chains.of("person " + NameForm.folded(name), () -> new Chain(ActorType.PERSON, name, null, null)));
    }

    private Optional<Chain> only(PersonName name, BiPredicate<PersonName, PersonName> fits) {
        List<Chain> fitting = fitting(name, fits);
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private List<Chain> fitting(PersonName name, BiPredicate<PersonName, PersonName> fits) {
        return chains.list().stream()
                .filter(Chain::isPerson)
                .filter(c ->
                        c.names().stream().map(PersonName::of).anyMatch(full -> full.isFull() && fits.test(full, name)))
                .toList();
    }
}
