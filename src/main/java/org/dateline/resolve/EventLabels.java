package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Actor;
import org.dateline.model.Argument;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Role;

/** A few words for people that call an event: "sign treaty", "transfer of soldiers", "arrive in Russia". */
final class EventLabels {
    private static final int LONGEST = 60;

    private final Extraction extraction;
    private final ActorTable actors;
    private final Map<String, String> names = new HashMap<>();

    EventLabels(Extraction extraction, ActorTable actors) {
        this.extraction = extraction;
        this.actors = actors;
        for (Actor actor : actors.list()) {
            names.put(actor.id(), actor.name());
        }
    }

    String labelOf(EventCluster cluster) {
        EventMention first = cluster.first();
        boolean noun = extraction
                .annotated()
                .sentences()
                .get(first.trigger().sentence())
                .token(first.head())
                .upos()
                .name()
                .endsWith("NOUN");
        String label = filler(cluster, Role.THEME)
                .map(theme -> first.lemma() + (noun ? " of " : " ") + theme)
                .or(() -> filler(cluster, Role.DESTINATION).map(place -> first.lemma() + " to " + place))
                .or(() -> filler(cluster, Role.LOCATION).map(place -> first.lemma() + " in " + place))
                .or(() -> filler(cluster, Role.AGENT).map(agent -> first.lemma() + " by " + agent))
                .orElse(first.lemma());
        return label.length() <= LONGEST ? label : cut(label);
    }

    private static String cut(String label) {
        int at = label.lastIndexOf(' ', LONGEST);
        return label.substring(0, at > 0 ? at : LONGEST) + " …";
    }

    /** What fills a role of the first mention that has it: a name, or the noun alone. */
    private Optional<String> filler(EventCluster cluster, Role role) {
        for (EventMention mention : cluster.mentions()) {
            List<Argument> found = mention.arguments().stream()
                    .filter(a -> a.role() == role && a.target().startsWith("m"))
                    .toList();
            for (Argument a : found) {
                Optional<String> name =
                        actors.find(a.target(), role, mention.eventClass()).map(id -> nameOf(a.target(), id));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private String nameOf(String mention, String actor) {
        String known = names.getOrDefault(actor, "");
        return actors.findMention(mention)
                .filter(m -> m.form() == org.dateline.model.EntityMention.Form.NOMINAL && m.anchor() == null)
                .map(m -> MentionReader.lower(m.head()))
                .orElse(known);
    }
}
