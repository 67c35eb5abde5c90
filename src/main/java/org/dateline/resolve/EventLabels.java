package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Actor;
import org.dateline.model.Argument;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Upos;

/** A few words for people that call an event: "sign treaty (Russia)", "transfer of soldiers", "arrive in Moscow (Kim Jong-un)". */
final class EventLabels {
    private static final int LONGEST = 60;
    /** Of a longer phrase only the noun is used, in characters. */
    private static final int SHORT = 24;

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
        Sentence sentence =
                extraction.annotated().sentences().get(first.trigger().sentence());
        boolean noun = sentence.token(first.head()).upos() == Upos.NOUN;
        String what = filler(cluster, Role.THEME)
                .map(theme -> first.lemma() + (noun ? " of " : " ") + theme)
                .or(() -> filler(cluster, Role.DESTINATION).map(place -> first.lemma() + " to " + place))
                .or(() -> filler(cluster, Role.LOCATION).map(place -> first.lemma() + " in " + place))
                .orElse(first.lemma());
        String label = filler(cluster, Role.AGENT)
                .map(agent -> what + " (" + agent + ")")
                .orElse(what);
        return label.length() <= LONGEST ? label : cut(label);
    }

    private static boolean isShort(String phrase) {
        return phrase.length() <= SHORT;
    }

    private static String cut(String label) {
        int at = label.lastIndexOf(' ', LONGEST);
        return label.substring(0, at > 0 ? at : LONGEST) + " …";
    }

    /** What fills a role of the first mention that has it: a name, a short phrase, or of a long one the noun alone. */
    private Optional<String> filler(EventCluster cluster, Role role) {
        for (EventMention mention : cluster.mentions()) {
            for (Argument a : mention.arguments()) {
                List<String> ids =
                        a.role() == role ? actors.listActors(a.target(), role, mention.eventClass()) : List.of();
                if (!ids.isEmpty()) {
                    return Optional.of(nameOf(a.target(), ids.get(0)));
                }
            }
        }
        return Optional.empty();
    }

    private String nameOf(String mention, String actor) {
        String known = names.getOrDefault(actor, "");
        return actors.findMention(mention)
                .filter(m -> m.form() == Form.NOMINAL && m.anchor() == null && !isShort(m.label()))
                .map(m -> MentionReader.lower(m.head()))
                .orElse(known);
    }
}
