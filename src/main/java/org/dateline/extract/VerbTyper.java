package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Role;
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
    private final Predicate<Token> inTime;

    VerbTyper(Syntax syntax, Arguments arguments, Lexicons lexicons, Predicate<Token> inTime) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.inTime = inTime;
        this.phrases = new Phrases(syntax, lexicons.nouns());
    }

    /** The class of a verb; empty when the lexicon has none for it in this company. */
    Optional<EventClass> find(Token verb) {
        String word = Syntax.lemma(verb) + companion(verb);
        return ofPreposition(verb, word)
                .or(() -> ofWord(word, verb))
                // "pulled troops out": the particle may matter only to some senses
                .or(() -> word.contains("_") && keepsMeaning(verb)
                        ? ofWord(Syntax.lemma(verb), verb).filter(lexicons.events()::keepsWithParticle)
                        : Optional.empty())
                .filter(c -> word.contains("_") || !becomes(verb, c))
                .filter(c -> !occurs(verb, c));
    }

    /** "fell silent", "ran dry": without an object, the adjective tells what comes of the subject. */
    private boolean becomes(Token verb, EventClass eventClass) {
        return (eventClass.subject() == Role.THEME || lexicons.events().isA(eventClass.name(), "Motion"))
                && theme(verb).isEmpty()
                && tree.children(verb, Set.of("xcomp")).stream()
                        .anyMatch(x -> x.upos() == Upos.ADJ && x.index() > verb.index() && !tree.has(x, "cop"));
    }

    /** "is found in Norway": it lives or lies there, nobody finds it. */
    private boolean occurs(Token verb, EventClass eventClass) {
        return lexicons.events().isA(eventClass.name(), "Discovery")
                && syntax.isPassive(verb)
                && arguments.agents(verb).isEmpty()
                && syntax.auxiliaries(verb).size() == 1
                && Syntax.isOneOf(syntax.auxiliaries(verb).get(0), "is", "are")
                && arguments.obliques(verb).stream()
                        .anyMatch(o -> syntax.preposition(o)
                                .map(Syntax::lemma)
                                .filter(lexicons::isLocative)
                                .isPresent());
    }

    private Optional<EventClass> ofWord(String word, Token verb) {
        VerbCompany company = company(verb, Optional.empty());
        return sense(verb)
                .flatMap(s -> lexicons.events().ofVerb(word + "." + s, company))
                .or(() -> lexicons.events().ofVerb(word, company));
    }

    private VerbCompany company(Token verb, Optional<Token> theme) {
        return new VerbCompany(syntax, arguments, lexicons, verb, theme, inTime);
    }

    /** "came back", "sent troops out": the particle only tells the direction; "gave up" is another verb, which PropBank counts apart. */
    private boolean keepsMeaning(Token verb) {
        return sense(verb).map(s -> s.equals("01")).orElse(true);
    }

    /** The number of the verb's roleset in PropBank; empty when not known. */
    private Optional<String> sense(Token verb) {
        return syntax.sentence().predicates().stream()
                .filter(p -> p.token() == verb.index())
                .flatMap(p -> Optional.ofNullable(p.sense()).stream())
                .findFirst();
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
            Optional<EventClass> found =
                    lexicons.events().ofVerb(word + "_" + preposition, company(verb, Optional.of(oblique)));
            if (found.filter(c -> !c.name().equals(EventLexicon.ANY) || !tree.has(verb, "obj"))
                    .isPresent()) {
                return found; // "allowed for it", but not "allowed them in for a day"
            }
        }
        return Optional.empty();
    }

    /**
     * What makes an idiom of a verb: its particle ("call_off"), or its bare object or complement where the lexicon has the two together
     * ("take_part", "set_free").
     */
    String companion(Token verb) {
        return tree.children(verb, Set.of("obj", "xcomp", "advmod")).stream()
                .filter(c -> c.upos() != Upos.VERB && !tree.has(c, "det"))
                .map(c -> "_" + Syntax.lemma(c))
                .filter(c -> lexicons.events().hasVerb(Syntax.lemma(verb) + c))
                .findFirst()
                .orElseGet(() -> particle(verb).replace(' ', '_'));
    }

    /** What the verb's dictionary form has after it: its companion, or what it makes of its object ("make safe", "plead not guilty"). */
    String addition(Token verb) {
        String companion = companion(verb).replace('_', ' ');
        Optional<Token> noun = Idioms.noun(syntax, verb);
        if (companion.isEmpty() && noun.isPresent()) {
            return " " + Idioms.rest(syntax, noun.get());
        }
        Optional<Token> complement = tree.children(verb, Set.of("xcomp")).stream()
                .filter(x -> x.upos() == Upos.ADJ && x.index() > verb.index() && !tree.has(x, "cop"))
                .filter(x -> companion.isEmpty() && (theme(verb).isPresent() || isArgument(x, verb))
                        || companion.equals(" " + Syntax.lemma(x)))
                .findFirst();
        return complement
                .map(x ->
                        (Negation.isNegative(syntax.tokens().get(x.index() - 1).text()) ? " not " : " ")
                                + Syntax.lemma(x))
                .orElse(companion);
    }

    /** "fell ill", "went bankrupt": the encoder counts it among the numbered arguments. */
    private boolean isArgument(Token complement, Token verb) {
        return syntax.sentence().predicates().stream()
                .filter(p -> p.token() == verb.index())
                .flatMap(p -> p.arguments().stream())
                .anyMatch(a -> a.head() == complement.index() && a.label().matches("A[2-5]"));
    }

    /** The particle of a phrasal verb with a space before it; empty when it has none. */
    String particle(Token verb) {
        return tree.children(verb, Set.of("compound", "advmod")).stream()
                .filter(p -> p.upos() == Upos.ADP || p.upos() == Upos.ADV || p.upos() == Upos.PART)
                .filter(isParticleOf(verb))
                .filter(p -> lexicons.events().hasVerb(Syntax.lemma(verb) + "_" + Syntax.lemma(p))
                        || !isOfAmountOrTime(p.index() + 1))
                .map(p -> " " + Syntax.lemma(p))
                .findFirst()
                .orElse("");
    }

    /** "give on Wednesday", "cost over $ 3": parsers take a preposition of these for a particle. */
    private boolean isOfAmountOrTime(int index) {
        if (index >= syntax.tokens().size()) {
            return false;
        }
        Token next = syntax.tokens().get(index);
        return inTime.test(next) || next.upos() == Upos.NUM || next.upos() == Upos.SYM;
    }

    private static Predicate<Token> isParticleOf(Token verb) {
        return p ->
                p.relation().equals("compound") || p.index() == verb.index() + 1 && PARTICLES.contains(Syntax.lemma(p));
    }

    /** What is done or undergone: the object, or the subject of a passive. */
    Optional<Token> theme(Token verb) {
        return company(verb, Optional.empty()).theme();
    }
}
