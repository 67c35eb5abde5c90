package org.dateline.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.ActorType;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.Token;
import org.dateline.model.Tree;
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
    private final Context context;
    private final Map<String, MentionView> byHead = new TreeMap<>();

    NominalResolver(KnowledgeBase kb, Chains chains, List<MentionView> mentions, Salience salience, Context context) {
        this.kb = kb;
        this.chains = chains;
        this.salience = salience;
        this.context = context;
        agencies = new Agencies(kb, chains);
        mentions.forEach(m -> byHead.put(place(m.sentenceIndex(), m.mention().head()), m));
    }

    private static String place(int sentence, int token) {
        return sentence + ":" + token;
    }

    void resolve(MentionView m) {
        if (m.form() != Form.NOMINAL || chains.has(m)) {
            return;
        }
        Optional<Chain> chain = beside(m);
        if (chain.isEmpty() && (agencies.resolveAgency(m) || agencies.resolveGroup(m))) {
            return;
        }
        chain = chain.isPresent() ? chain : back(m);
        if (chain.isPresent()) {
            chains.assign(m, chain.get());
        } else {
            chains.assign(m, fresh(m));
        }
    }

    /** The name in apposition: "the news agency Yonhap", "Rutte, the head of the alliance", "the city of Kursk". */
    private Optional<Chain> beside(MentionView m) {
        Tree tree = new Tree(m.sentence());
        Token head = m.head();
        if (head.relation().equals("appos")) {
            Optional<Chain> named = named(m, head.head());
            if (named.isPresent()) {
                m.phrases().stream()
                        .filter(Words.set("title")::contains)
                        .findFirst()
                        .ifPresent(named.get()::learnFromTitle);
                return named;
            }
        }
        for (Token child : tree.children(head, Set.of("appos", "flat", "nmod"))) {
            boolean of = tree.child(child, "case")
                    .map(c -> MentionReader.lower(c).equals("of"))
                    .orElse(false);
            boolean place = of
                    && Words.findNominal(m.noun())
                            .map(n -> n.type() == ActorType.PLACE)
                            .orElse(false);
            if (place || !child.relation().equals("nmod")) {
                Optional<Chain> named = named(m, child.index());
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Chain> named(MentionView m, int token) {
        MentionView other = byHead.get(place(m.sentenceIndex(), token));
        return other == null || other.form() != Form.NAME || m.plural()
                ? Optional.empty()
                : chains.find(other.id()).filter(c -> agree(m.mention().type(), c.type()));
    }

    private static boolean agree(@Nullable ActorType nominal, ActorType named) {
        return nominal == null
                || nominal == named
                || BODIES.contains(nominal) && BODIES.contains(named)
                || named == ActorType.STATE && nominal == ActorType.PLACE;
    }

    /** Something before that a definite nominal points back to. */
    private Optional<Chain> back(MentionView m) {
        if (!m.determiner().pointsBack()) {
            return Optional.empty();
        }
        Optional<Chain> same = salience.findAntecedent(m, SAME_NOUN_WINDOW, (before, c) -> isSameNoun(m, before, c));
        return same.isPresent() ? same : byKind(m);
    }

    /** "a treaty on trade … the treaty": the same noun, the same number, no modifier that is new. */
    private static boolean isSameNoun(MentionView m, MentionView before, Chain chain) {
        return before.form() == Form.NOMINAL
                && chain.isPerson() == (m.mention().type() == ActorType.PERSON && !m.plural())
                && before.noun().equals(m.noun())
                && before.plural() == m.plural()
                && (m.anchor() == null
                        || before.anchor() != null
                                && m.anchor().key().equals(before.anchor().key()))
                && m.modifiers().stream()
                        .allMatch(w -> before.modifiers().contains(w)
                                || Words.set("harmless").contains(w));
    }

    private Optional<Chain> byKind(MentionView m) {
        if (m.plural()) {
            return Optional.empty();
        }
        for (String phrase : m.phrases()) {
            Optional<KnowledgeBase.Agency> agency = kb.findAgency(phrase);
            if (agency.isPresent() && !agency.get().kind().equals("state")) {
                String kind = agency.get().kind();
                return salience.findAntecedent(m, WINDOW, c -> c.tags().contains(kind));
            }
            Optional<Words.Nominal> nominal = Words.findNominal(phrase);
            boolean plain = m.phrase().length() == phrase.length() || areHarmless(m, phrase);
            if (nominal.isPresent() && plain) {
                return salience.findAntecedent(m, WINDOW, c -> fits(m, nominal.get(), c));
            }
        }
        return Optional.empty();
    }

    /** Whether the words left of the phrase tell nothing that would have to be known: "the isolated country". */
    private static boolean areHarmless(MentionView m, String phrase) {
        int rest = m.modifiers().size() + 1 - phrase.split(" ").length;
        return m.modifiers().subList(0, rest).stream().allMatch(Words.set("harmless")::contains);
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
                        && (chain.tags().stream().anyMatch(nominal.tags()::contains) || isCalled(chain, m.noun()));
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
        boolean tied = anchor != null && anchor.kind() != Anchor.Kind.SEAT;
        ActorType type = typeOf(m);
        String whole =
                tied && (m.plural() || type == ActorType.PERSON) && type != ActorType.PLACE ? anchor.key() : null;
        boolean bare = m.plural() && m.determiner() == MentionView.Determiner.NONE;
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
