package org.dateline.resolve;

import java.util.List;
import java.util.Locale;
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

    /** A name of two words or more that the knowledge base does not have: full, or a surname with its particle ("von der Leyen"). */
    void resolveFull(MentionView m) {
        List<Chain> longer = fitting(m, PersonName::isShortenedTo);
        Optional<Chain> known = only(fitting(m, PersonName::isVariantOf)).or(() -> only(longer));
        chains.assign(m, known.orElseGet(() -> longer.isEmpty() ? full(m) : alone(m)));
    }

    private Chain full(MentionView m) {
        String name = Objects.requireNonNull(m.name());
        String slug = Slug.of(name);
        String key = kb.findByKey(slug).isPresent() ? slug + "-person" : slug;
        return chains.of("person " + NameForm.folded(name), () -> new Chain(ActorType.PERSON, name, key, null));
    }

    /** A short form of somebody whom the article names in full, or of a leader of a state that it speaks of. */
    boolean resolveShort(MentionView m) {
        List<Chain> fitting = fitting(m, PersonName::isShortenedTo);
        Optional<Chain> chain = fitting.size() == 1 ? Optional.of(fitting.get(0)) : byTitle(m, fitting);
        if (fitting.isEmpty()) {
            chain = only(fitting(m, PersonName::isCalled)).or(() -> leader(m));
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

    /** The person whose surname a tagger took for a noun: a capital inside a sentence, and a full name of the article that ends in the word. */
    Optional<Chain> findByNoun(MentionView m) {
        String word = m.head().text();
        boolean capital = m.mention().head() > 0 && Character.isUpperCase(word.codePointAt(0));
        return capital
                        && m.determiner() == MentionView.Determiner.NONE
                        && m.modifiers().isEmpty()
                ? only(fitting(m, PersonName.of(word), PersonName::isShortenedTo))
                : Optional.empty();
    }

    /** A name that fits nobody else, or two at once: known in this article only. */
    void resolveAlone(MentionView m) {
        chains.assign(m, alone(m));
    }

    private Chain alone(MentionView m) {
        String name = Objects.requireNonNull(m.name());
        return chains.of("person " + NameForm.folded(name), () -> new Chain(ActorType.PERSON, name, null, null));
    }

    private static Optional<Chain> only(List<Chain> fitting) {
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The persons whose full name fits a name: those named before it, and if there are none, those named after it. */
    private List<Chain> fitting(MentionView m, BiPredicate<PersonName, PersonName> fits) {
        return fitting(m, nameOf(m), fits);
    }

    private List<Chain> fitting(MentionView m, PersonName name, BiPredicate<PersonName, PersonName> fits) {
        String word = name.parts().get(name.parts().size() - 1).toLowerCase(Locale.ROOT);
        List<Chain> all = chains.listByWord(word).stream()
                .filter(Chain::isPerson)
                .filter(c ->
                        c.names().stream().map(PersonName::of).anyMatch(full -> full.isFull() && fits.test(full, name)))
                .toList();
        List<Chain> before = all.stream()
                .filter(c -> c.mentions().stream().anyMatch(o -> o.isBefore(m)))
                .toList();
        return before.isEmpty() ? all : before;
    }
}
