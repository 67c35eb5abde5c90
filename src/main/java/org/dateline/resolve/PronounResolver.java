package org.dateline.resolve;

import java.util.List;
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
    private final List<MentionView> mentions;
    private final Salience salience;
    private final Readings readings;
    private final List<ClaimMention> claims;

    PronounResolver(
            Chains chains,
            List<MentionView> mentions,
            Salience salience,
            Readings readings,
            List<ClaimMention> claims) {
        this.chains = chains;
        this.mentions = mentions;
        this.salience = salience;
        this.readings = readings;
        this.claims = claims;
    }

    void resolve(MentionView m) {
        if (m.form() != Form.PRONOUN || chains.has(m)) {
            return;
        }
        Words.findPronoun(MentionReader.lower(m.head()))
                .flatMap(p -> antecedent(m, p))
                .ifPresent(c -> chains.assign(m, c));
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
            return salience.findAntecedent(m, WINDOW, Chain::isPlural);
        }
        return pronoun.gender() == Gender.NEUTER
                ? salience.findAntecedent(m, WINDOW, c -> SINGLE.contains(c.type()) && !c.isPlural())
                : salience.findAntecedent(
                        m, PERSON_WINDOW, c -> c.isPerson() && c.gender().agreesWith(pronoun.gender()));
    }

    /** "soldiers who": the noun that the relative clause modifies. */
    private Optional<Chain> modified(MentionView m) {
        Tree tree = new Tree(m.sentence());
        Optional<Token> at = Optional.of(m.head());
        while (at.isPresent() && !at.get().relation().equals("acl")) {
            at = tree.head(at.get());
        }
        return at.flatMap(tree::head)
                .flatMap(noun -> mentions.stream()
                        .filter(o -> o.sentenceIndex() == m.sentenceIndex()
                                && o.mention().head() == noun.index()
                                && o != m)
                        .findFirst()
                        .flatMap(readings::find));
    }

    /** Who is quoted in the sentence of a first person. */
    private Optional<Chain> speaker(MentionView m, boolean plural) {
        return claims.stream()
                .filter(c ->
                        c.evidence().contains(m.sentenceIndex()) && c.sources().size() == 1)
                .map(c -> c.sources().get(0))
                .filter(s -> !s.equals(m.id()))
                .findFirst()
                .flatMap(s -> mentions.stream().filter(o -> o.id().equals(s)).findFirst())
                .flatMap(readings::find)
                .filter(c -> plural ? SPEAKING_BODIES.contains(c.type()) : c.isPerson());
    }
}
