package org.dateline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.ChangeLexicon.Meaning;
import org.dateline.extract.ChangeLexicon.Use;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** What the words of a sentence tell of changes, with the adverbs that steer them: "went up", "closed 2 % higher", "was down 3 points". */
final class ChangeWords {
    private static final Set<String> STEERING = Set.of("advmod", "compound", "xcomp", "obl", "advcl");
    private static final Set<String> OPENING = Set.of(",", "(", "-", "–", "--", "—", ";");

    private final Syntax syntax;
    private final Tree tree;
    private final ChangeLexicon lexicon;

    ChangeWords(Syntax syntax, ChangeLexicon lexicon) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.lexicon = lexicon;
    }

    /** The meaning of a verb, a noun or a predicative adverb. */
    Optional<Meaning> of(Token word) {
        if (NounEvents.isInName(syntax, word)) {
            return Optional.empty();
        }
        return switch (word.upos()) {
            case VERB -> ofVerb(word);
            case NOUN -> lexicon.find(Syntax.lemma(word), Use.NOUN, Use.NOUN_OF, Use.MULTIPLY_NOUN);
            default -> adverb(word).filter(m -> steered(word).isEmpty() && isPredicative(word));
        };
    }

    private Optional<Meaning> ofVerb(Token verb) {
        String lemma = Syntax.lemma(verb);
        for (Token particle : tree.children(verb, Set.of("compound", "advmod"))) {
            Optional<Meaning> phrasal =
                    lexicon.find(lemma + "_" + Syntax.lemma(particle), Use.RISE, Use.SHIFT, Use.CAUSE, Use.WIDE);
            if (phrasal.isPresent()) {
                return phrasal;
            }
            if (particle.relation().equals("compound") && adverb(particle).isEmpty()) {
                return Optional.empty(); // "dropped out", "cut off"
            }
        }
        Optional<Meaning> steer = tree.children(verb, STEERING).stream()
                .filter(a -> steered(a).isPresent())
                .flatMap(a -> adverb(a).stream())
                .findFirst();
        Optional<Meaning> steered = steer.flatMap(
                s -> lexicon.find(lemma, Use.STEERED, Use.CLOSING).map(m -> new Meaning(m.use(), s.direction(), null)));
        return steered.or(
                () -> lexicon.find(lemma, Use.RISE, Use.SHIFT, Use.CAUSE, Use.WIDE, Use.MULTIPLY, Use.NEUTRAL));
    }

    /** What an adverb tells; empty for another word. */
    private Optional<Meaning> adverb(Token t) {
        boolean adverb = t.upos() == Upos.ADV || t.upos() == Upos.ADP || t.upos() == Upos.ADJ;
        return adverb
                ? lexicon.find(Syntax.lemma(t), Use.ADVERB).or(() -> lexicon.find(text(t), Use.ADVERB))
                : Optional.empty();
    }

    /** The verb to which an adverb gives its direction. */
    Optional<Token> steered(Token adverb) {
        if (adverb(adverb).isEmpty() || !STEERING.contains(adverb.relation()) || isSetOff(adverb)) {
            return Optional.empty();
        }
        return tree.head(adverb)
                .filter(v -> v.upos() == Upos.VERB && v.index() < adverb.index())
                .filter(v -> lexicon.find(Syntax.lemma(v), Use.STEERED, Use.CLOSING, Use.RISE, Use.SHIFT, Use.CAUSE)
                        .isPresent());
    }

    /** "sales were up 5 percent", "profit of $3 billion, up 5 percent". */
    private boolean isPredicative(Token adverb) {
        boolean comparison = adverb.upos() == Upos.ADJ; // "wages are 15 % lower for women"
        return isSetOff(adverb) || tree.has(adverb, "cop") && !comparison;
    }

    /** Whether it opens an aside. */
    boolean isSetOff(Token adverb) {
        int before = adverb.index() - 1;
        while (before >= 0 && syntax.sentence().token(before).upos() == Upos.NUM) {
            before--;
        }
        return before >= 0 && OPENING.contains(syntax.sentence().token(before).text());
    }

    private static String text(Token t) {
        return t.text().toLowerCase(Locale.ROOT);
    }
}
