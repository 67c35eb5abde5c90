package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ActorType;
import org.dateline.model.ClaimMention;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.Token;
import org.dateline.model.Tree;

/** Puts pronouns into the chains of their antecedents, by number, gender and type; "we" and "I" go to the one who speaks. Leaves alone what is unclear. */
final class PronounResolver {
    private static final int WINDOW = 2;
    private static final int PERSON_WINDOW = 3;
    private static final Set<ActorType> SPEAKING_BODIES =
            Set.of(ActorType.ORGANIZATION, ActorType.STATE, ActorType.GROUP, ActorType.ARMED_FORCE);
    private static final Set<ActorType> SINGLE =
            Set.of(ActorType.ORGANIZATION, ActorType.STATE, ActorType.THING, ActorType.ARMED_FORCE, ActorType.PLACE);

    private final Chains chains;
    private final Mentions mentions;
    private final Salience salience;
    private final Readings readings;
    /** Who alone is quoted, by sentence. */
    private final Map<Integer, List<String>> sources = new HashMap<>();

    PronounResolver(Chains chains, Mentions mentions, Salience salience, Readings readings, List<ClaimMention> claims) {
        this.chains = chains;
        this.mentions = mentions;
        this.salience = salience;
        this.readings = readings;
        for (ClaimMention claim : claims) {
            for (int sentence : claim.sources().size() == 1 ? claim.evidence() : List.<Integer>of()) {
                sources.computeIfAbsent(sentence, s -> new ArrayList<>())
                        .add(claim.sources().get(0));
            }
        }
    }

    void resolve(MentionView m) {
        if (m.form() != Form.PRONOUN || chains.has(m)) {
            return;
        }
        Optional<Words.Pronoun> pronoun = Words.findPronoun(MentionReader.lower(m.head()));
        if (pronoun.isPresent()) {
            resolve(m, pronoun.get());
        }
    }

    /** "They" may be two at once: those of its own sentence before anybody else, those of the last one when there is nobody else. */
    private void resolve(MentionView m, Words.Pronoun pronoun) {
        boolean they = pronoun.plural() && pronoun.person() == 3;
        List<Chain> here = they ? coordinated(m, 0) : List.of();
        Optional<Chain> one = here.isEmpty() ? antecedent(m, pronoun) : Optional.empty();
        List<Chain> several = they && here.isEmpty() && one.isEmpty() ? coordinated(m, 1) : here;
        if (!several.isEmpty()) {
            chains.assignAll(m, several);
        }
        one.ifPresent(c -> chains.assign(m, c));
    }

    /** "Russia and North Korea … their": the subjects joined by "and" before a pronoun, so many sentences back; empty when there are none. */
    private List<Chain> coordinated(MentionView m, int back) {
        List<MentionView> before = mentions.inSentence(m.sentenceIndex() - back).stream()
                .filter(o -> o.isBefore(m))
                .toList();
        for (MentionView first : before) {
            List<Chain> several = before.stream()
                    .filter(o -> first.subject() && (o == first || isJoined(o, first)))
                    .flatMap(o -> readings.find(o).stream())
                    .distinct()
                    .toList();
            if (several.size() > 1 && several.stream().noneMatch(c -> c.type() == ActorType.THING)) {
                return several;
            }
        }
        return List.of();
    }

    private static boolean isJoined(MentionView second, MentionView first) {
        return second.head().relation().equals("conj")
                && second.head().head() == first.head().index();
    }

    private Optional<Chain> antecedent(MentionView m, Words.Pronoun pronoun) {
        return switch (pronoun.person()) {
            case 0 -> modified(m);
            case 1 -> speaker(m, pronoun.plural());
            default -> third(m, pronoun);
        };
    }

    private Optional<Chain> third(MentionView m, Words.Pronoun pronoun) {
        if (pronoun.plural()) {
            return salience.findAntecedent(
                    m, WINDOW, c -> isMany(c) && (!salience.speaks(m) || c.type() != ActorType.THING));
        }
        return pronoun.gender() == Gender.NEUTER
                ? salience.findAntecedent(m, WINDOW, c -> isSingle(c) && (!salience.speaks(m) || canSpeak(c)))
                : salience.findAntecedent(
                        m, PERSON_WINDOW, c -> c.isPerson() && c.gender().agreesWith(pronoun.gender()));
    }

    /** A company may be "they", though less likely: see {@link Salience}. */
    private static boolean isMany(Chain chain) {
        return chain.isPlural() || chain.type() == ActorType.ORGANIZATION;
    }

    private static boolean isSingle(Chain chain) {
        return SINGLE.contains(chain.type()) && !chain.isPlural();
    }

    /** Bodies known beyond the article speak, and what has been quoted before: a statement, a report. */
    private boolean canSpeak(Chain chain) {
        return SPEAKING_BODIES.contains(chain.type()) && chain.key() != null
                || chain.mentions().stream().anyMatch(salience::speaks);
    }

    /** "soldiers who": the noun that the relative clause modifies. */
    private Optional<Chain> modified(MentionView m) {
        Tree tree = new Tree(m.sentence());
        Optional<Token> at = Optional.of(m.head());
        while (at.isPresent() && !at.get().relation().equals("acl")) {
            at = tree.head(at.get());
        }
        return at.flatMap(tree::head)
                .flatMap(noun -> mentions.findByHead(m.sentenceIndex(), noun.index()))
                .filter(o -> o != m)
                .flatMap(readings::find);
    }

    /** Who is quoted in the sentence of a first person. */
    private Optional<Chain> speaker(MentionView m, boolean plural) {
        return sources.getOrDefault(m.sentenceIndex(), List.of()).stream()
                .filter(s -> !s.equals(m.id()))
                .findFirst()
                .flatMap(mentions::find)
                .flatMap(readings::find)
                .filter(c -> plural ? SPEAKING_BODIES.contains(c.type()) : c.isPerson());
    }
}
