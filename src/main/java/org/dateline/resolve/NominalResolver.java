package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.ActorType;
import org.dateline.model.EntityMention.Form;
import org.jspecify.annotations.Nullable;

/**
 * Puts nominals into chains: beside a name ("the agency Yonhap"), as an agency or group of a state, or back to something named before ("the alliance").
 * What points back to nothing is known in this article only.
 */
final class NominalResolver {
    private static final int WINDOW = 6;
    private static final int SAME_NOUN_WINDOW = 40;
    private static final Set<ActorType> BODIES = Set.of(ActorType.ORGANIZATION, ActorType.ARMED_FORCE);

    private final KnowledgeBase kb;
    private final Chains chains;
    private final Agencies agencies;
    private final Salience salience;
    private final Possessors possessors;
    private final Context context;
    private final Appositions appositions;
    private final PersonResolver persons;

    NominalResolver(
            KnowledgeBase kb,
            Chains chains,
            Mentions mentions,
            Salience salience,
            Possessors possessors,
            Context context) {
        this.kb = kb;
        this.chains = chains;
        this.salience = salience;
        this.possessors = possessors;
        this.context = context;
        agencies = new Agencies(kb, chains);
        appositions = new Appositions(mentions, chains);
        persons = new PersonResolver(kb, chains, context);
    }

    void resolve(MentionView mention) {
        if (mention.form() != Form.NOMINAL || chains.has(mention)) {
            return;
        }
        Optional<Chain> chain = persons.findByNoun(mention).or(() -> appositions.find(mention));
        MentionView m = chain.isPresent() ? mention : possessors.anchored(mention);
        if (chain.isEmpty() && (agencies.resolveAgency(m) || agencies.resolveGroup(m))) {
            return;
        }
        chains.assign(m, chain.or(() -> back(m)).orElseGet(() -> fresh(m)));
    }

    /** Something before that a definite nominal points back to: nearby by noun or kind, farther by noun. */
    private Optional<Chain> back(MentionView m) {
        if (!m.determiner().pointsBack()) {
            return Optional.empty();
        }
        Predicate<Chain> kind = kind(m);
        Optional<Chain> near =
                salience.findAntecedent(m, WINDOW, (before, c) -> isSameNoun(m, before, c) || kind.test(c));
        return near.isPresent()
                ? near
                : salience.findAntecedent(m, SAME_NOUN_WINDOW, (before, c) -> isSameNoun(m, before, c));
    }

    /** "a treaty on trade … the treaty": the same noun, the same number, no modifier that is new. */
    private static boolean isSameNoun(MentionView m, MentionView before, Chain chain) {
        return before.form() == Form.NOMINAL
                && chain.isPerson() == (m.mention().type() == ActorType.PERSON && !m.plural())
                && before.determiner() != MentionView.Determiner.POSSESSIVE
                && before.noun().equals(m.noun())
                && before.plural() == m.plural()
                && (m.anchor() == null
                        || before.anchor() != null
                                && m.anchor().key().equals(before.anchor().key()))
                && m.modifiers().stream()
                        .allMatch(w -> before.modifiers().contains(w)
                                || Words.set("harmless").contains(w));
    }

    /** Which chains a definite noun can mean by what they are: "the alliance", "the president". */
    private Predicate<Chain> kind(MentionView m) {
        for (String phrase : m.plural() ? List.<String>of() : m.phrases()) {
            Optional<KnowledgeBase.Agency> agency = kb.findAgency(phrase);
            if (agency.isPresent() && !agency.get().kind().equals("state")) {
                String kind = agency.get().kind();
                return c -> c.tags().contains(kind);
            }
            Optional<Words.Nominal> nominal = Words.findNominal(phrase);
            if (nominal.isPresent() && m.saysNoMoreThan(phrase)) {
                return c -> fits(m, nominal.get(), c);
            }
        }
        return c -> false;
    }

    private boolean fits(MentionView m, Words.Nominal nominal, Chain chain) {
        return switch (nominal.type()) {
            case PERSON ->
                chain.isPerson()
                        && Offices.bearsAny(chain, nominal.tags(), context.published())
                        && isOf(m.anchor(), chain);
            case STATE -> chain.type() == ActorType.STATE && m.anchor() == null;
            case PLACE ->
                chain.entry() != null
                        && nominal.tags().contains(chain.entry().kind().name());
            default ->
                BODIES.contains(chain.type())
                        && m.anchor() == null
                        && (chain.tags().stream().anyMatch(nominal.tags()::contains)
                                || chain.tags().isEmpty() && nominal.tags().contains("unknown")
                                || isCalled(chain, m.noun()));
        };
    }

    private static boolean isOf(@Nullable Anchor anchor, Chain person) {
        return anchor == null
                || person.entry() == null
                || anchor.key().equals(person.entry().within());
    }

    /** Whether the noun is the last word of its name: "Acme Steel Company". */
    private static boolean isCalled(Chain chain, String noun) {
        return chain.names().stream().anyMatch(n -> NameForm.folded(n).endsWith(" " + noun));
    }

    private Chain fresh(MentionView m) {
        Anchor anchor = m.anchor();
        ActorType type = typeOf(m);
        boolean part = (m.plural() || type == ActorType.PERSON) && type != ActorType.PLACE;
        String whole = part && anchor != null && anchor.kind() != Anchor.Kind.SEAT ? anchor.key() : null;
        boolean bare = m.determiner() == MentionView.Determiner.NONE && (m.plural() || type == ActorType.THING);
        String identity =
                bare ? "bare " + type + " " + m.label().toLowerCase(java.util.Locale.ROOT) : "mention " + m.id();
        return chains.of(identity, () -> new Chain(type, m.label(), null, whole));
    }

    private static ActorType typeOf(MentionView m) {
        ActorType type = m.mention().type();
        if (type == null) {
            return ActorType.THING;
        }
        return type == ActorType.PERSON && m.plural()
                ? ActorType.GROUP
                : type == ActorType.STATE && m.plural() ? ActorType.GROUP : type;
    }
}
