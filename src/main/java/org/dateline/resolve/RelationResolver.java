package org.dateline.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.ActorType;
import org.dateline.model.EntityMention;
import org.dateline.model.Extraction;
import org.dateline.model.NameType;
import org.dateline.model.Relation;
import org.dateline.model.RelationMention;
import org.dateline.model.RelationType;
import org.dateline.tables.Row;
import org.dateline.tables.Table;
import org.jspecify.annotations.Nullable;

/** Turns ties between mentions into ties between actors, and leaves out those whose ends cannot have such a tie, by what they turned out to be. */
final class RelationResolver {
    private static final Map<RelationType, Set<ActorType>> SUBJECTS = new EnumMap<>(RelationType.class);
    private static final Map<RelationType, Set<ActorType>> OBJECTS = new EnumMap<>(RelationType.class);

    static {
        for (Row row : Table.rows(RelationResolver.class, "relation-types.tsv")) {
            RelationType type = RelationType.valueOf(row.cell(0));
            SUBJECTS.put(type, types(row.words(1)));
            OBJECTS.put(type, types(row.words(2)));
        }
    }

    private final Extraction extraction;
    private final ActorTable table;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, EntityMention> mentions = new HashMap<>();

    RelationResolver(Extraction extraction, ActorTable table) {
        this.extraction = extraction;
        this.table = table;
        table.list().forEach(a -> actors.put(a.id(), a));
        extraction.entities().forEach(m -> mentions.put(m.id(), m));
    }

    private static Set<ActorType> types(List<String> names) {
        Set<ActorType> types = EnumSet.noneOf(ActorType.class);
        names.forEach(n -> types.add(ActorType.valueOf(n)));
        return types;
    }

    /** Ties between two different actors, each once; two names of one actor are no tie. */
    List<Relation> list() {
        Set<List<String>> seen = new LinkedHashSet<>();
        List<Relation> out = new ArrayList<>();
        for (RelationMention told : extraction.relations()) {
            RelationMention r = ofState(told);
            if (r.type() == RelationType.ALIAS_OF) {
                continue;
            }
            Optional<String> subject = end(r.subject(), r, SUBJECTS);
            Optional<String> party =
                    r.type() == RelationType.MEMBER_OF ? table.findParty(r.object()) : Optional.empty();
            Optional<String> object = party.or(() -> end(r.object(), r, OBJECTS));
            boolean tie =
                    subject.isPresent() && object.isPresent() && !subject.equals(object) && !isGuest(r, subject.get());
            if (tie && seen.add(List.of(subject.get(), r.type().name(), object.get(), r.label()))) {
                out.add(new Relation(
                        r.id(), subject.get(), r.type(), object.get(), r.label(), r.tense(), r.time(), r.sentence()));
            }
        }
        return out;
    }

    /** "Rossi of Chile" is of the nation, "Rossi of Chicago" of the town. */
    private RelationMention ofState(RelationMention r) {
        boolean person = r.type() == RelationType.LOCATED_IN
                && r.label().equals("of")
                && typeOf(r.subject()) == ActorType.PERSON
                && typeOf(r.object()) == ActorType.STATE;
        return person
                ? new RelationMention(
                        r.id(),
                        r.subject(),
                        RelationType.CITIZEN_OF,
                        r.object(),
                        r.label(),
                        r.tense(),
                        r.time(),
                        r.sentence())
                : r;
    }

    private @Nullable ActorType typeOf(String mention) {
        return table.findActor(mention, false).map(actors::get).map(Actor::type).orElse(null);
    }

    /** "the EU in Kosovo", taken for a place: it is there, but no part of it. */
    private boolean isGuest(RelationMention r, String subject) {
        Actor actor = actors.get(subject);
        return r.type() == RelationType.PART_OF
                && r.label().equals("in")
                && actor != null
                && actor.type() != ActorType.PLACE;
    }

    private Optional<String> end(String mention, RelationMention r, Map<RelationType, Set<ActorType>> allowed) {
        Set<ActorType> types = allowed.getOrDefault(r.type(), Set.of());
        return table.findActor(mention, Metonymy.acts(r)).flatMap(id -> fitting(id, mention, types));
    }

    /** The actor if it may be that, else its state: "a Canadian" is of Canada. */
    private Optional<String> fitting(String id, String mention, Set<ActorType> types) {
        Actor actor = actors.get(id);
        if (actor == null) {
            return Optional.empty();
        }
        // "Scottish" is a nationality, though Scotland is no state
        boolean adjective = Optional.ofNullable(mentions.get(mention))
                        .filter(m -> m.name() == NameType.NORP)
                        .isPresent()
                && actor.key() != null
                && actor.type() == ActorType.PLACE;
        if (types.contains(actor.type()) || adjective && types.contains(ActorType.STATE)) {
            return Optional.of(id);
        }
        Actor whole = actor.partOf() == null ? null : actors.get(actor.partOf());
        boolean national = types.equals(Set.of(ActorType.STATE)) && actor.type() != ActorType.PLACE;
        return national && whole != null && types.contains(whole.type()) ? Optional.of(whole.id()) : Optional.empty();
    }
}
