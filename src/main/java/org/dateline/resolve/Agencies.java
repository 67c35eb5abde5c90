package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ActorType;
import org.dateline.model.NameType;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The agencies and groups that hang on a state: "the Russian Ministry of Defense", "the government in Moscow", "North Korean soldiers". An agency is the
 * same in every article; a group is the same wherever it is called the same.
 */
final class Agencies {
    private static final Set<ActorType> GROUPS = Set.of(ActorType.GROUP, ActorType.ARMED_FORCE);
    private static final Set<String> ATTRIBUTIVE = Set.of("amod", "compound", "nmod");

    private final KnowledgeBase kb;
    private final Chains chains;

    Agencies(KnowledgeBase kb, Chains chains) {
        this.kb = kb;
        this.chains = chains;
    }

    /** "the Russians" are a group of Russia; "Russian" before a noun is Russia. */
    boolean resolveDemonym(MentionView m, String word) {
        List<Demonym> all = kb.listDemonyms(word);
        // "German" before a noun is no town of that name
        boolean town =
                m.mention().name() != NameType.NORP && !kb.listByName(word).isEmpty();
        if (all.isEmpty() || town) {
            return false;
        }
        boolean piece = m.core() != null && m.mention().head() < m.core().end() - 1;
        boolean attributive = piece
                || ATTRIBUTIVE.contains(m.head().relation())
                || m.head().upos() == Upos.ADJ && !m.determiner().pointsBack();
        Demonym people = form(all, Demonym.Form.PEOPLE);
        Demonym adjective = form(all, Demonym.Form.ADJECTIVE);
        if (people != null && !(attributive && adjective != null)) {
            chains.assign(m, people(people.key(), people.word()));
        } else if (adjective != null && attributive) {
            chains.assign(m, chains.ofEntry(kb.getByKey(adjective.key())));
        } else if (adjective != null && m.determiner().pointsBack()) {
            chains.assign(m, people(adjective.key(), "the " + adjective.word()));
        } else {
            chains.alone(
                    m,
                    () -> new Chain(
                            ActorType.PERSON, m.label(), null, all.get(0).key()));
        }
        return true;
    }

    private static @Nullable Demonym form(List<Demonym> all, Demonym.Form form) {
        return all.stream().filter(d -> d.form() == form).findFirst().orElse(null);
    }

    private Chain people(String state, String name) {
        String key = "people-of-" + state;
        return chains.of("group " + key, () -> new Chain(ActorType.GROUP, name, key, state));
    }

    /** A name made of a state and an agency: "Russian Ministry of Defense". */
    boolean resolveName(MentionView m) {
        Anchor anchor = m.anchor();
        if (anchor == null) {
            return false;
        }
        List<String> words = new ArrayList<>();
        for (String word :
                Objects.requireNonNull(m.name()).toLowerCase(Locale.ROOT).split(" ")) {
            words.add(word);
        }
        String state = MentionReader.join(m.sentence(), anchor.begin(), anchor.end());
        String phrase = (" " + String.join(" ", words) + " ")
                .replace(" " + state + " ", " ")
                .replaceAll(" ['’]s ", " ")
                .strip();
        return agency(m, anchor, phrase);
    }

    /** A nominal that names an agency of a state: "the defense ministry in Moscow", "Russia's army". */
    boolean resolveAgency(MentionView m) {
        Anchor anchor = m.anchor();
        if (anchor == null || m.determiner() == MentionView.Determiner.INDEFINITE) {
            return false;
        }
        if (agency(m, anchor, withOf(m, anchor))) {
            return true;
        }
        return m.phrases().stream().anyMatch(p -> m.saysNoMoreThan(p) && agency(m, anchor, p));
    }

    /** "ministry of defense", where the nominal has such a phrase after its head. */
    private static String withOf(MentionView m, Anchor anchor) {
        StringBuilder out = new StringBuilder(m.phrase());
        for (int i = m.mention().head() + 1; i < m.mention().tokens().end() && !anchor.covers(i); i++) {
            Token t = m.sentence().token(i);
            boolean preposition = t.upos() == Upos.ADP && anchor.covers(i + 1);
            out.append(preposition ? "" : " " + MentionReader.lower(t));
        }
        return out.toString();
    }

    private boolean agency(MentionView m, Anchor anchor, String phrase) {
        Optional<KnowledgeBase.Agency> found = kb.findAgency(phrase);
        Entry state = kb.getByKey(anchor.key());
        boolean elsewhere = anchor.kind() == Anchor.Kind.SEAT
                && found.filter(a -> Words.set("agency.local").contains(a.kind()))
                        .isPresent();
        if (found.isEmpty() || elsewhere || !(state.kind() == EntryKind.STATE || state.kind() == EntryKind.TERRITORY)) {
            return false;
        }
        chains.assign(m, found.get().name().equals("state") ? chains.ofEntry(state) : agencyOf(state, found.get()));
        return true;
    }

    private Chain agencyOf(Entry state, KnowledgeBase.Agency agency) {
        Optional<Entry> own = kb.findAgencyOf(state.key(), agency.name());
        if (own.isPresent()) {
            return chains.ofEntry(own.get());
        }
        String key = state.key() + "-" + agency.name();
        return chains.of("agency " + key, () -> {
            boolean army = agency.kind().equals("armed-forces");
            String label = kb.findAdjective(state.key()).orElse(state.name()) + " "
                    + agency.name().replace('-', ' ');
            Chain chain = new Chain(army ? ActorType.ARMED_FORCE : ActorType.ORGANIZATION, label, key, state.key());
            chain.tag(agency.kind());
            return chain;
        });
    }

    /** "North Korean soldiers", "soldiers from North Korea": a group of their own. Things get a whole, but no key. */
    boolean resolveGroup(MentionView m) {
        Anchor anchor = m.anchor();
        if (anchor == null || anchor.kind() == Anchor.Kind.SEAT || !m.plural()) {
            return false;
        }
        ActorType type = m.mention().type();
        ActorType group = type == ActorType.PERSON || type == ActorType.ORGANIZATION ? ActorType.GROUP : type;
        Optional<String> adjective = kb.findAdjective(anchor.key());
        if (group == null || !GROUPS.contains(group) || adjective.isEmpty()) {
            return false;
        }
        String name = adjective.get() + " " + plural(m);
        String key = Slug.of(name);
        Chain chain = chains.of("group " + key, () -> new Chain(group, name, key, anchor.key()));
        chains.assign(m, chain);
        return true;
    }

    private static String plural(MentionView m) {
        String head = MentionReader.lower(m.head());
        return m.modifiers().isEmpty() ? head : String.join(" ", m.modifiers()) + " " + head;
    }
}
