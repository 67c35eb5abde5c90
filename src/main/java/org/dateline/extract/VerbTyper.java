package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** The class of the event that a verb tells of: by its particle or preposition, its theme and who does it. */
final class VerbTyper {
    /** Adverbs that make another verb of the one before them. A closed class. */
    private static final Set<String> PARTICLES = Set.of("back", "off", "out", "up", "down", "away", "over", "aside");

    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final Phrases phrases;

    VerbTyper(Syntax syntax, Arguments arguments, Lexicons lexicons) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.phrases = new Phrases(syntax, lexicons.nouns());
    }

    /** The class of a verb; empty when the lexicon has none for it. */
    Optional<EventClass> find(Token verb) {
        String word = Syntax.lemma(verb) + companion(verb);
        return ofPreposition(verb, word)
                .or(() -> lexicons.events().ofVerb(word, set -> isThemeIn(verb, set), set -> isActorIn(verb, set)))
                // "pulled troops out": the particle may matter only to some senses
                .or(() -> word.contains("_")
                        ? lexicons.events()
                                .ofVerb(Syntax.lemma(verb), set -> isThemeIn(verb, set), set -> isActorIn(verb, set))
                        : Optional.empty());
    }

    /**
     * The class of a verb that claims are not about: of saying, of a stage, of an intention. Verbs that only carry out what they govern ("help", "begin")
     * have none.
     *
     * @param cue whether it attributes what it governs to a speaker
     */
    EventClass ofBackground(Token verb, boolean cue) {
        EventLexicon events = lexicons.events();
        EventClass any = events.get(EventLexicon.ANY);
        if (cue && isObligationOfAnother(verb)) {
            return events.get("Demand");
        }
        boolean carries = tree.has(verb, "xcomp") && lexicons.cues().governs(Syntax.lemma(verb), Effect.DO);
        return carries ? any : find(verb).orElse(any);
    }

    /** "said that Chile must stop": who says what another ought to do demands it. */
    private boolean isObligationOfAnother(Token verb) {
        return tree.children(verb, Set.of("ccomp")).stream()
                .filter(c -> c.index() > verb.index())
                .filter(c -> syntax.auxiliaries(c).stream().anyMatch(a -> OBLIGATION.contains(Syntax.lemma(a))))
                .flatMap(c -> arguments.subject(c).map(phrases::core).stream())
                .anyMatch(s -> s.upos() != Upos.PRON && lexicons.events().isActor(set -> isMember(s, set)));
    }

    private boolean isMember(Token noun, Set<String> set) {
        return lexicons.nouns().isMember(syntax, noun, set);
    }

    /** "called for talks", "was put on alert": a preposition makes another verb, and what follows it is the theme. */
    private Optional<EventClass> ofPreposition(Token verb, String word) {
        for (Token oblique : arguments.obliques(verb)) {
            String preposition = syntax.preposition(oblique).map(Syntax::lemma).orElse("");
            Token theme = phrases.core(oblique);
            Optional<EventClass> found = lexicons.events()
                    .ofVerb(word + "_" + preposition, set -> isMember(theme, set), set -> isActorIn(verb, set));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isThemeIn(Token verb, Set<String> set) {
        return theme(verb).map(t -> isMember(t, set)).orElse(set.contains("TYPE:NONE"));
    }

    /** Pronouns and unknown names may stand for anything, and so may the actor of a passive. */
    private boolean isActorIn(Token verb, Set<String> set) {
        return syntax.isPassive(verb)
                || arguments
                        .subject(verb)
                        .map(phrases::core)
                        .filter(s -> s.upos() != Upos.PRON && !isUnknownName(s) && !isMember(s, set))
                        .isEmpty();
    }

    private boolean isUnknownName(Token subject) {
        return subject.upos() == Upos.PROPN
                && lexicons.nouns().kindOf(syntax, subject).isEmpty();
    }

    /** What makes an idiom of a verb: its particle ("call_off"), or its bare object where the lexicon has the two together ("take_part"). */
    String companion(Token verb) {
        String bareObject = tree.child(verb, "obj")
                .filter(o -> !tree.has(o, "det"))
                .map(o -> "_" + Syntax.lemma(o))
                .filter(o -> lexicons.events()
                        .ofVerb(Syntax.lemma(verb) + o, set -> false, set -> true)
                        .isPresent())
                .orElse("");
        return bareObject.isEmpty() ? particle(verb).replace(' ', '_') : bareObject;
    }

    /** The particle of a phrasal verb with a space before it; empty when it has none. */
    String particle(Token verb) {
        return tree.children(verb, Set.of("compound", "advmod")).stream()
                .filter(p -> p.upos() == Upos.ADP || p.upos() == Upos.ADV || p.upos() == Upos.PART)
                .filter(isParticleOf(verb))
                .map(p -> " " + Syntax.lemma(p))
                .findFirst()
                .orElse("");
    }

    private static Predicate<Token> isParticleOf(Token verb) {
        return p ->
                p.relation().equals("compound") || p.index() == verb.index() + 1 && PARTICLES.contains(Syntax.lemma(p));
    }

    /** What is done or undergone: the object, or the subject of a passive. */
    Optional<Token> theme(Token verb) {
        return (syntax.isPassive(verb) ? arguments.subject(verb) : arguments.object(verb)).map(phrases::core);
    }
}
