package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Argument;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Predicate;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * What tells how likely a role is right that is neither agent nor theme: its name, preposition and the encoder's label for it, and how sure the tree is.
 * Each feature has a name.
 */
public final class CircumstanceFeatures {
    private final Mentioned mentioned;
    private final Extraction extraction;

    /** For the events of an article. */
    public CircumstanceFeatures(Extraction all) {
        extraction = ComplexPrepositions.joined(all);
        this.mentioned = new Mentioned(extraction);
    }

    /** Whether an event says enough without this role: all but who does it and what it befalls. */
    public static boolean isCircumstance(Role role) {
        return role != Role.AGENT && role != Role.THEME;
    }

    /** The features of one role of an event, in a fixed order. */
    public List<String> of(EventMention event, Argument argument) {
        Sentence sentence =
                extraction.annotated().sentences().get(event.trigger().sentence());
        String role = argument.role().label();
        String form = mentioned.form(argument.target());
        List<String> found = new ArrayList<>(List.of(
                "all",
                role,
                role + " of " + sentence.token(event.head()).upos(),
                "filler " + form,
                role + " filler " + form));
        int head =
                mentioned.sentenceOf(argument.target()) == sentence.index() ? mentioned.headOf(argument.target()) : -1;
        if (head < 0) {
            found.add("elsewhere");
            return found;
        }
        Token word = sentence.token(head);
        found.add(role + " " + preposition(word, sentence));
        found.add(word.head() == event.head() ? "near" : "far");
        found.add("tree " + Mentioned.sure(word.attachment()));
        Optional<Predicate.Argument> seen = Mentioned.argument(event, sentence, head);
        boolean judged = Mentioned.predicate(event, sentence).isPresent();
        found.add(role + " " + seen.map(Predicate.Argument::label).orElse(judged ? "unseen" : "unjudged"));
        seen.ifPresent(a -> found.add("label " + Mentioned.sure(a.probability())));
        return found;
    }

    private static String preposition(Token word, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.head() == word.index() && t.relation().equals("case"))
                .findFirst()
                .map(Token::lemma)
                .orElse("bare");
    }
}
