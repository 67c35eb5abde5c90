package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.ActorType;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Puts the names of an article into chains: full names first, by the knowledge base or by their words; then short forms and acronyms, each only when
 * one full name fits.
 */
final class NameResolver {
    private final KnowledgeBase kb;
    private final Chains chains;
    private final NameLinker linker;
    private final Agencies agencies;
    private final PersonResolver persons;
    private final Toponyms toponyms;
    private final Mentions mentions;
    /** Short forms that the article itself explains, folded, with the long form. */
    private final Map<String, MentionView> explained = new HashMap<>();

    NameResolver(KnowledgeBase kb, Chains chains, Mentions mentions, Context context) {
        this.kb = kb;
        this.chains = chains;
        this.mentions = mentions;
        toponyms = new Toponyms(kb, mentions);
        linker = new NameLinker(kb, context);
        agencies = new Agencies(kb, chains);
        persons = new PersonResolver(kb, chains, context);
    }

    /** The article says that the first is short for the second: "Institute for the Study of War (ISW)". */
    void explain(MentionView shorter, MentionView longer) {
        if (shorter.name() != null && longer.name() != null && Acronym.fits(shorter.name(), longer.name())) {
            explained.putIfAbsent(NameForm.folded(shorter.name()), longer);
        }
    }

    void resolve() {
        List<MentionView> names = mentions.list().stream()
                .filter(m -> m.form() == Form.NAME && m.name() != null)
                .toList();
        List<MentionView> shortPersons = new ArrayList<>();
        List<MentionView> plain = new ArrayList<>();
        for (MentionView m : names) {
            if (isPersonLike(m) && !persons.isFull(m)) {
                shortPersons.add(m);
            } else if (!resolveKnown(m)) {
                plain.add(m);
            }
        }
        plain.sort(Comparator.comparingInt((MentionView m) -> -wordsOf(m)).thenComparingInt(MentionView::index));
        plain.forEach(this::resolvePlain);
        shortPersons.forEach(this::resolveShortPerson);
    }

    private static boolean isPersonLike(MentionView m) {
        return m.mention().name() == NameType.PERSON
                || m.mention().type() == ActorType.PERSON && !m.titles().isEmpty();
    }

    private static int wordsOf(MentionView m) {
        return nameOf(m).split(" ").length;
    }

    private static String nameOf(MentionView m) {
        return Objects.requireNonNull(m.name());
    }

    /** Demonyms, entries of the knowledge base, agencies of states. */
    private boolean resolveKnown(MentionView m) {
        String name = nameOf(m);
        MentionView longer = explained.get(NameForm.folded(name));
        if (longer != null && longer != m) {
            return false;
        }
        if (agencies.resolveDemonym(m, name)) {
            return true;
        }
        Optional<Entry> entry =
                toponyms.findQualified(m).or(() -> linker.find(name, m.mention().name()));
        entry.ifPresent(e -> chains.assign(m, chains.ofEntry(e)));
        return entry.isPresent() || agencies.resolveName(m);
    }

    private void resolvePlain(MentionView m) {
        if (isPersonLike(m)) {
            persons.resolveFull(m);
            return;
        }
        MentionView longer = explained.get(NameForm.folded(nameOf(m)));
        Optional<Chain> chain = longer == null ? Optional.empty() : chains.find(longer.id());
        chain = chain.isPresent() ? chain : shortened(m);
        if (chain.isEmpty() && wordsOf(m) == 1 && persons.resolveShort(m)) {
            return;
        }
        chains.assign(m, chain.or(() -> person(m)).orElseGet(() -> named(m)));
    }

    /** The person of just this name, where the finder saw an organization once and a person elsewhere. */
    private Optional<Chain> person(MentionView m) {
        return m.mention().name() == NameType.LOCATION
                ? Optional.empty()
                : chains.findOf("person " + NameForm.folded(nameOf(m)));
    }

    /** A longer name of which this is the acronym or the beginning, if there is just one. */
    private Optional<Chain> shortened(MentionView m) {
        String name = nameOf(m);
        String folded = NameForm.folded(name);
        boolean word = !folded.contains(" ");
        if (word && m.mention().name() == NameType.LOCATION
                || chains.findOf("name " + folded).isPresent()) {
            return Optional.empty();
        }
        boolean acronym = Acronym.isOne(name);
        List<Chain> fitting = (acronym ? chains.list() : chains.listByWord(folded.split(" ")[0]))
                .stream()
                        .filter(c -> !c.isPerson() && (acronym || c.type() == ActorType.ORGANIZATION))
                        .filter(c -> c.names().stream()
                                .anyMatch(n -> Acronym.fits(name, n) || isBeginning(folded, NameForm.folded(n))))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean isBeginning(String shorter, String longer) {
        return longer.startsWith(shorter + " ");
    }

    private Chain named(MentionView m) {
        String name = nameOf(m);
        ActorType type = typeOf(m);
        return chains.of("name " + NameForm.folded(name), () -> new Chain(type, name, keyOf(m, type), null));
    }

    /** The knowledge base has every state, so no other name is one. */
    private ActorType typeOf(MentionView m) {
        @Nullable NameType name = m.mention().name();
        ActorType told =
                m.mention().type() == ActorType.STATE ? null : m.mention().type();
        if (name == NameType.LOCATION) {
            return ActorType.PLACE;
        }
        if (isProduct(m)) {
            return ActorType.THING;
        }
        if (name == NameType.ORGANIZATION) {
            return told == ActorType.ARMED_FORCE ? told : ActorType.ORGANIZATION;
        }
        if (name == NameType.NORP) {
            return ActorType.GROUP;
        }
        return told == null ? ActorType.THING : told;
    }

    /** "Boeing 747": the model of a company that the knowledge base has. */
    private boolean isProduct(MentionView m) {
        String name = nameOf(m);
        int cut = name.lastIndexOf(' ');
        return cut > 0
                && NameSpans.isModel(name.substring(cut + 1))
                && kb.listByName(name.substring(0, cut)).stream()
                        .anyMatch(e -> e.tags().contains("company"));
    }

    /**
     * The key of a name that the knowledge base does not have. A place whose name could be a person's says that it is one, and no key is ever that of an
     * entry. A single capital word that no finder took for a name ("Majority") is known in its article only.
     */
    private @Nullable String keyOf(MentionView m, ActorType type) {
        String name = nameOf(m);
        String slug = Slug.of(name);
        boolean found = m.mention().name() != null && m.mention().name() != NameType.NORP;
        if (slug.length() < 2 || !found && !name.contains(" ")) {
            return null;
        }
        if (type == ActorType.PLACE) {
            boolean ambiguous = !kb.listByName(name).isEmpty();
            return ambiguous ? null : slug.contains("-") ? slug + "-place" : slug;
        }
        return kb.findByKey(slug).isPresent() ? slug + "-" + type.name().toLowerCase(Locale.ROOT) : slug;
    }

    private void resolveShortPerson(MentionView m) {
        if (persons.resolveShort(m) || resolveKnown(m)) {
            return;
        }
        chains.findOf("name " + NameForm.folded(nameOf(m)))
                .filter(c -> m.titles().isEmpty())
                .ifPresentOrElse(c -> chains.assign(m, c), () -> persons.resolveAlone(m));
    }
}
