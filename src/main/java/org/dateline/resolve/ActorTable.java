package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Actor;
import org.dateline.model.ActorType;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.Extraction;
import org.dateline.model.NameType;
import org.dateline.model.RelationType;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/** Makes actors of chains, and tells which actor a mention stands for in a given part. */
final class ActorTable {
    private final KnowledgeBase kb;
    private final Coreference coreference;
    private final Map<Chain, List<String>> owned = new LinkedHashMap<>();
    private final Map<Chain, String> ids = new LinkedHashMap<>();
    private final Map<Chain, String> keys = new HashMap<>();
    private final Chain publisher;

    ActorTable(Extraction extraction, KnowledgeBase kb) {
        this.kb = kb;
        coreference = new Coreference(extraction, kb);
        publisher = Publisher.of(extraction.annotated().article().publisher(), kb, coreference.chains());
        nameSpeakers(extraction);
        coreference.mentions().forEach(this::own);
        Set<String> used = used(extraction);
        owned.forEach((chain, mentions) -> {
            if (isWorthKeeping(chain, mentions, used)) {
                number(chain);
            }
        });
        number(publisher);
        addParties(extraction);
        addWholes();
        assignKeys();
    }

    /** Pronouns that hold a claim but point to nobody known get an actor of their own: a claim has a holder. */
    private void nameSpeakers(Extraction extraction) {
        Set<String> sources = new TreeSet<>();
        extraction.claims().forEach(c -> sources.addAll(c.sources()));
        for (MentionView m : coreference.mentions()) {
            if (sources.contains(m.id()) && !coreference.chains().has(m)) {
                coreference.chains().alone(m, () -> unnamed(m));
            }
        }
    }

    private static Chain unnamed(MentionView m) {
        boolean person = Words.findPronoun(MentionReader.lower(m.head()))
                .filter(p -> p.gender() == Gender.MALE || p.gender() == Gender.FEMALE)
                .isPresent();
        if (person) {
            return new Chain(ActorType.PERSON, "unnamed person", null, null);
        }
        return m.plural()
                ? new Chain(ActorType.GROUP, "unnamed people", null, null)
                : new Chain(ActorType.THING, "unnamed source", null, null);
    }

    private void own(MentionView m) {
        for (Chain chain : coreference.chains().listOf(m.id())) {
            Chain acting = coreference.readings().acting(chain);
            if (acting != chain && coreference.metonymy().isActing(m)) {
                owned.computeIfAbsent(acting, k -> new ArrayList<>()).add(m.id());
            }
            if (acting == chain || coreference.metonymy().isStaying(m)) {
                owned.computeIfAbsent(chain, k -> new ArrayList<>()).add(m.id());
            }
        }
    }

    private static Set<String> used(Extraction extraction) {
        Set<String> out = new HashSet<>();
        extraction.events().forEach(e -> e.arguments().forEach(a -> out.add(a.target())));
        extraction.claims().forEach(c -> out.addAll(c.sources()));
        extraction.quantities().forEach(q -> out.add(String.valueOf(q.counts())));
        extraction.relations().forEach(r -> out.addAll(List.of(r.subject(), r.object())));
        return out;
    }

    /** Nouns that no event, claim, number or tie speaks of ("a view", "the range") once are no actors. */
    private static boolean isWorthKeeping(Chain chain, List<String> mentions, Set<String> used) {
        return chain.key() != null
                || !chain.names().isEmpty()
                || mentions.size() > 1
                || mentions.stream().anyMatch(used::contains);
    }

    private void number(Chain chain) {
        ids.putIfAbsent(chain, "a" + (ids.size() + 1));
    }

    /** "a Democrat": the party is there even when nobody names it. */
    private void addParties(Extraction extraction) {
        extraction.relations().stream()
                .filter(r -> r.type() == RelationType.MEMBER_OF)
                .flatMap(r -> party(r.object()).stream())
                .forEach(this::number);
    }

    private Optional<Chain> party(String mention) {
        return coreference
                .findMention(mention)
                .filter(m -> m.mention().name() != NameType.ORGANIZATION)
                .flatMap(m -> kb.listByName(m.head().text() + "s").stream()
                        .filter(e -> e.tags().contains("party"))
                        .findFirst())
                .map(coreference.chains()::ofEntry);
    }

    /** The party of which a word for one of its people tells: "a Democrat". */
    Optional<String> findParty(String mention) {
        return party(mention).map(ids::get);
    }

    /** States of which something named is a part are there even when nobody names them. */
    private void addWholes() {
        Map<String, Chain> missing = new TreeMap<>();
        List<Chain> todo = new ArrayList<>(ids.keySet());
        for (int i = 0; i < todo.size(); i++) {
            String whole = todo.get(i).whole();
            if (whole != null) {
                Chain chain = coreference.chains().ofEntry(kb.getByKey(whole));
                if (!ids.containsKey(chain) && missing.put(whole, chain) == null) {
                    todo.add(chain);
                }
            }
        }
        missing.values().forEach(this::number);
    }

    /** No two actors of an article share a key: the later one of a clash says its type. */
    private void assignKeys() {
        Set<String> taken = new HashSet<>();
        List<Chain> order = new ArrayList<>(ids.keySet());
        order.sort((a, b) -> Boolean.compare(a.entry() == null, b.entry() == null));
        for (Chain chain : order) {
            @Nullable String key = chain.key();
            if (key != null && !taken.add(key)) {
                key = key + "-" + chain.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
                key = taken.add(key) ? key : null;
            }
            if (key != null) {
                keys.put(chain, key);
            }
        }
    }

    String publisher() {
        return Objects.requireNonNull(ids.get(publisher));
    }

    /** The actors of a mention where it plays this part: none for pronouns that point to nobody known, several for "they" of two. */
    List<String> listActors(String mention, Role role, String eventClass) {
        return listActors(mention, Metonymy.acts(role, eventClass));
    }

    /**
     * The actors of a mention.
     *
     * @param acting whether it is meant as one who acts, not as a place
     */
    List<String> listActors(String mention, boolean acting) {
        List<String> out = new ArrayList<>();
        for (Chain chain : coreference.chains().listOf(mention)) {
            String asState = ids.get(coreference.readings().acting(chain));
            String asNamed = ids.get(chain);
            String id = acting && asState != null || asNamed == null ? asState : asNamed;
            if (id != null) {
                out.add(id);
            }
        }
        return out;
    }

    /** The first of {@link #listActors}. */
    Optional<String> findActor(String mention, boolean acting) {
        return listActors(mention, acting).stream().findFirst();
    }

    /** The view of a mention, for labels. */
    Optional<MentionView> findMention(String mention) {
        return coreference.findMention(mention);
    }

    /** The actors in order of their ids. */
    List<Actor> list() {
        List<Actor> out = new ArrayList<>();
        ids.forEach((chain, id) -> out.add(actor(chain, id)));
        return out;
    }

    private Actor actor(Chain chain, String id) {
        Entry entry = chain.entry();
        String whole = chain.whole();
        String partOf = whole == null ? null : ids.get(coreference.chains().ofEntry(kb.getByKey(whole)));
        TreeSet<String> aliases = new TreeSet<>(chain.names());
        aliases.removeIf(
                name -> chain.type() != ActorType.PERSON && kb.findDemonym(name).isPresent());
        List<String> mentions = owned.getOrDefault(chain, List.of());
        mentions.forEach(m -> findMention(m).filter(v -> isNameFor(v, chain)).ifPresent(v -> aliases.add(v.label())));
        aliases.remove(chain.label());
        return new Actor(
                id,
                keys.get(chain),
                chain.type(),
                chain.label(),
                List.copyOf(aliases),
                entry == null ? List.of() : entry.links(),
                id.equals(partOf) ? null : partOf,
                mentions);
    }

    /** Nominals that name an agency or group by its state are other names for it. */
    private static boolean isNameFor(MentionView m, Chain chain) {
        return m.form() == Form.NOMINAL
                && m.anchor() != null
                && chain.key() != null
                && m.anchor().kind() == Anchor.Kind.ADJECTIVE
                && chain.type() != ActorType.STATE
                && (chain.names().isEmpty()
                        || chain.entry() != null && chain.entry().agency() != null);
    }
}
