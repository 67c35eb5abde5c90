package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ActorType;
import org.dateline.model.Argument;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.tables.Table;

/** Finds the state to which a nominal belongs where no name of a state stands in it: by its possessor, or by the state that sends it. */
final class Possessors {
    private static final Set<String> OWN_FORCES =
            new HashSet<>(Table.lines(Possessors.class, "own-forces-classes.tsv"));
    private static final Set<String> POSSESSIVE = Set.of("nmod", "det");

    private final Readings readings;
    private final Mentions mentions;
    /** Who acts in the events of which a mention is the theme. */
    private final Map<String, Set<String>> agents = new HashMap<>();

    Possessors(Extraction extraction, Mentions mentions, Readings readings) {
        this.readings = readings;
        this.mentions = mentions;
        extraction.events().stream()
                .filter(e -> OWN_FORCES.contains(e.eventClass()))
                .forEach(this::addAgents);
    }

    private void addAgents(EventMention event) {
        for (Argument theme : event.arguments()) {
            if (theme.role() == Role.THEME) {
                event.arguments().stream()
                        .filter(a -> a.role() == Role.AGENT)
                        .forEach(a -> agents.computeIfAbsent(theme.target(), t -> new HashSet<>())
                                .add(a.target()));
            }
        }
    }

    /** The mention with its anchor, found by what is known of other mentions by now; the same mention when there is none. */
    MentionView anchored(MentionView m) {
        if (m.anchor() != null) {
            return m;
        }
        return byPossessor(m)
                .or(() -> bySender(m))
                .map(state -> m.anchoredTo(new Anchor(state, -1, -1, Anchor.Kind.NAME)))
                .orElse(m);
    }

    /** "its army", "Kim's soldiers". */
    private Optional<String> byPossessor(MentionView m) {
        Tree tree = new Tree(m.sentence());
        for (Token child : tree.children(m.head(), POSSESSIVE)) {
            Optional<MentionView> possessor = mentions.findByHead(m.sentenceIndex(), child.index());
            if (child.index() < m.head().index() && possessor.isPresent()) {
                return possessor.flatMap(readings::find).flatMap(c -> state(c, m));
            }
        }
        return Optional.empty();
    }

    /** "Russia sends soldiers": its own, where nothing says whose they are. */
    private Optional<String> bySender(MentionView m) {
        Set<String> senders = agents.getOrDefault(m.id(), Set.of());
        boolean bare = m.plural() && m.determiner() == MentionView.Determiner.NONE && isForce(m);
        return bare && senders.size() == 1
                ? mentions.find(senders.iterator().next())
                        .flatMap(readings::find)
                        .filter(c -> c.type() == ActorType.STATE)
                        .flatMap(c -> state(c, m))
                : Optional.empty();
    }

    private static boolean isForce(MentionView m) {
        return m.mention().type() == ActorType.ARMED_FORCE;
    }

    private static Optional<String> state(Chain chain, MentionView m) {
        Entry entry = chain.entry();
        if (entry == null) {
            return Optional.empty();
        }
        boolean leader = entry.kind() == EntryKind.PERSON && !entry.offices().isEmpty() && isForce(m);
        return Optional.ofNullable(entry.kind() == EntryKind.STATE ? entry.key() : leader ? entry.within() : null);
    }
}
