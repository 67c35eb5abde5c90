package org.dateline.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that tell of events: verbs that are neither cues of attribution nor helpers of another event, nouns of events, and "is in PLACE".
 */
final class TriggerFinder {
    /** All that a verb can say of the event that it governs as its complement. */
    private static final Effect[] HELPING =
            EnumSet.complementOf(EnumSet.of(Effect.SEEK)).toArray(Effect[]::new);

    private static final Set<Kind> MOVERS =
            Set.of(Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.ARMED_FORCE, Kind.STATE);

    private static final Set<String> MODIFIERS =
            Set.of("amod", "compound", "flat", "fixed", "aux", "case", "mark", "cc", "goeswith");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final StateVerbs states;
    private final VerbTyper typer;
    private final List<Token> cueTokens;
    private final ChangeFinder changes;
    private final Predicate<Token> inTime;

    TriggerFinder(
            Syntax syntax,
            Arguments arguments,
            Lexicons lexicons,
            List<Attribution> attributions,
            ChangeFinder changes,
            Predicate<Token> inTime) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.states = new StateVerbs(syntax, arguments, lexicons, inTime);
        this.typer = new VerbTyper(syntax, arguments, lexicons, inTime);
        this.cueTokens = attributions.stream().map(Attribution::token).toList();
        this.changes = changes;
        this.inTime = inTime;
    }

    /** The triggers of events that claims are about, in order. */
    List<Trigger> find() {
        List<Trigger> found = new ArrayList<>();
        for (Token t : syntax.tokens()) {
            ofPlace(t).ifPresent(found::add);
            if (cueTokens.contains(t)
                    || MODIFIERS.contains(t.relation())
                    || inTime.test(t)
                    || NounEvents.isInName(syntax, t)) {
                continue;
            }
            if (t.upos() == Upos.VERB) {
                ofVerb(t).ifPresent(found::add);
            } else if (t.upos() == Upos.NOUN && !isOfIdiom(t)) {
                ofNoun(t).ifPresent(found::add);
            } else {
                changes.find(t).map(this::ofAdverb).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "came to an end": the verb tells of it. */
    private boolean isOfIdiom(Token noun) {
        return tree.head(noun)
                .filter(v -> v.upos() == Upos.VERB && !isHelper(v, Syntax.lemma(v)))
                .flatMap(v -> Idioms.noun(syntax, v))
                .filter(noun::equals)
                .isPresent();
    }

    /**
     * The words that are no triggers of their own: verbs of saying, of stages and of states, and "is"; and nouns that the sentence has as predicates
     * though no lexicon knows them as events.
     */
    List<Trigger> background(List<Trigger> found) {
        List<Token> triggers = found.stream().map(Trigger::token).toList();
        return syntax.tokens().stream()
                .filter(t -> t.upos() == Upos.VERB && !MODIFIERS.contains(t.relation())
                        || t.relation().equals("cop")
                        || t.upos() == Upos.NOUN && isPredicate(t))
                .filter(t -> !triggers.contains(t) && !inTime.test(t) && !NounEvents.isInName(syntax, t))
                .map(this::background)
                .toList();
    }

    private boolean isPredicate(Token noun) {
        return syntax.sentence().predicates().stream().anyMatch(p -> p.token() == noun.index());
    }

    private Trigger background(Token verb) {
        EventClass eventClass = verb.upos() == Upos.VERB
                ? typer.ofBackground(verb, cueTokens.contains(verb))
                : lexicons.events().get(EventLexicon.ANY);
        return new Trigger(verb, Syntax.lemma(verb) + typer.particle(verb), eventClass, true, null);
    }

    private Optional<Trigger> ofVerb(Token verb) {
        String lemma = Syntax.lemma(verb);
        Optional<MeasuredChange> change = changes.find(verb);
        if (change.isEmpty() && isHelper(verb, lemma)) {
            return Optional.empty();
        }
        Optional<EventClass> known = typer.find(verb);
        if (change.isPresent()) {
            return change.map(c -> new Trigger(verb, lemma + typer.addition(verb), classOf(c, known), false, null));
        }
        if (states.isState(verb, known.isPresent())) {
            return Optional.empty();
        }
        EventClass eventClass = known.orElseGet(() -> lexicons.events().get(EventLexicon.ANY));
        return Optional.of(new Trigger(verb, lemma + typer.addition(verb), eventClass, false, null));
    }

    /** The number tells a change; what is done to somebody ("cut its staff by 300") keeps the class that tells more. */
    private EventClass classOf(MeasuredChange change, Optional<EventClass> known) {
        return known.filter(k -> change.causative() && !k.name().equals(EventLexicon.ANY))
                .orElseGet(() -> lexicons.events().get(change.eventClass()));
    }

    /** "sales were up 5 percent": as sure and as past as the clause in which it stands. */
    private Trigger ofAdverb(MeasuredChange change) {
        Token adverb = change.word();
        Token clause =
                tree.has(adverb, "cop") ? null : syntax.clauseHeadAbove(adverb).orElse(null);
        return new Trigger(adverb, Syntax.lemma(adverb), lexicons.events().get(change.eventClass()), false, clause);
    }

    /** Verbs that only carry, begin, plan … another event; that one is the event. */
    private boolean isHelper(Token verb, String lemma) {
        CueLexicon cues = lexicons.cues();
        boolean governs = cues.governs(lemma, HELPING);
        if (governs && tree.children(verb, Set.of("xcomp", "ccomp")).stream().anyMatch(x -> x.upos() == Upos.VERB)) {
            return !cues.governs(lemma, Effect.CAUSE) || tree.has(verb, "xcomp");
        }
        if ((cues.governs(lemma, Effect.CONTINUE) || governs && syntax.isPassive(verb))
                && tree.children(verb, Set.of("xcomp")).stream().anyMatch(this::isToBe)) {
            return true;
        }
        if (cues.governs(lemma, Effect.CONTINUE)
                && typer.particle(verb).equals(" on")
                && tree.children(verb, Set.of("xcomp", "advcl")).stream()
                        .anyMatch(x -> syntax.hasMark(x, "to"::equals))) {
            return true; // "went on to write"
        }
        if (isOccurrence(verb)
                && arguments.subject(verb).filter(this::isEventNoun).isPresent()) {
            return true;
        }
        if (typer.theme(verb).filter(cueTokens::contains).isPresent()) {
            return true; // "shared the view that …": the view is the word of the subject
        }
        if (isStage(lemma) && arguments.subject(verb).filter(this::isEventNoun).isPresent()) {
            return true;
        }
        return typer.theme(verb)
                .filter(this::isEventNoun)
                .filter(o -> isStage(lemma) || cues.isLight(lemma, Syntax.lemma(o)))
                .isPresent();
    }

    /** "is going to be upset", "continues to be a problem". */
    private boolean isToBe(Token predicate) {
        return tree.has(predicate, "cop") && syntax.hasMark(predicate, "to");
    }

    /** "took place", "played a role": verb and object together only carry the event that is their subject. */
    private boolean isOccurrence(Token verb) {
        return typer.theme(verb)
                .filter(o -> !syntax.isPassive(verb) && !isEventNoun(o))
                .filter(o -> lexicons.cues().isLight(Syntax.lemma(verb), Syntax.lemma(o)))
                .isPresent();
    }

    private boolean isStage(String lemma) {
        return lexicons.cues().governs(lemma, Effect.BEGIN, Effect.CONTINUE, Effect.END, Effect.OCCUR);
    }

    private boolean isEventNoun(Token noun) {
        return lexicons.nouns().isEvent(syntax, noun) && !inTime.test(noun);
    }

    private Optional<Trigger> ofNoun(Token noun) {
        Optional<MeasuredChange> change = changes.find(noun);
        if (change.isPresent()) {
            EventClass eventClass = lexicons.events().get(change.get().eventClass());
            return Optional.of(new Trigger(noun, Syntax.lemma(noun), eventClass, false, carrierOf(noun)));
        }
        if (!lexicons.nouns().isEvent(syntax, noun) || isModifierOfEvent(noun)) {
            return Optional.empty();
        }
        EventClass eventClass = lexicons.nouns().classOf(syntax, noun).orElseThrow();
        Token carrier = carrierOf(noun);
        boolean any = eventClass.name().equals(EventLexicon.ANY);
        boolean bare = any && carrier == null && !hasOwnArgument(noun) && !isSingled(noun);
        boolean document = lexicons.nouns().isOf(syntax, noun, Kind.DOCUMENT);
        boolean talkOfNothing = lexicons.cues().noun(Syntax.lemma(noun)).isPresent() && carrier == null;
        boolean thing = any && !isPredicate(noun) && !isUnread() || carrier == null && isBody(noun);
        if (bare || thing || document && carrier == null || talkOfNothing || isThing(noun, eventClass)) {
            return Optional.empty();
        }
        return Optional.of(new Trigger(noun, Syntax.lemma(noun), eventClass, false, carrier));
    }

    /** "stall the vote", "banned strikes", but not "three votes": a noun of the lexicon that is not only counted. */
    private boolean isSingled(Token noun) {
        boolean one = noun.text().equalsIgnoreCase(noun.lemma()) && tree.has(noun, "det");
        return lexicons.events().hasNoun(Syntax.lemma(noun))
                && (one || tree.children(noun, Set.of("det", "amod", "nummod")).isEmpty());
    }

    /** "the opposition", "an alliance": those who act together, unless it is told with or against whom. */
    private boolean isBody(Token noun) {
        return lexicons.nouns().isOf(syntax, noun, Kind.ORGANIZATION) && !hasOwnArgument(noun);
    }

    /** "the replacement, the Orion capsule", "the exit of the tunnel": what came of the act, or what it is done by. */
    private boolean isThing(Token noun, EventClass eventClass) {
        if (eventClass.name().equals(EventLexicon.ANY)) {
            return tree.children(noun, Set.of("appos")).stream().anyMatch(a -> NounEvents.isInName(syntax, a));
        }
        return eventClass.of() == Role.AGENT
                && lexicons.events().isA(eventClass.name(), "Motion")
                && lexicons.nouns().isMember(syntax, noun, Set.of("SENSE:artifact"))
                && tree.children(noun, Set.of("nmod")).stream()
                        .filter(m -> syntax.hasPreposition(m, "of"::equals))
                        .anyMatch(m -> lexicons.nouns().isKnown(syntax, m)
                                && !lexicons.nouns().isOf(syntax, m, MOVERS));
    }

    /** Whether nobody sought the sentence's predicates. */
    private boolean isUnread() {
        return syntax.sentence().predicates().isEmpty();
    }

    /** "in the event of an attack", "a range of exercises": the head only introduces the noun below it. */
    private boolean isModifierOfEvent(Token noun) {
        return noun.relation().equals("nmod")
                && lexicons.events().ofNoun(Syntax.lemma(noun), s -> true).isEmpty()
                && !hasOwnArgument(noun);
    }

    private boolean hasOwnArgument(Token noun) {
        return tree.children(noun, Set.of("nmod", "compound")).stream().anyMatch(Syntax::isNominal);
    }

    private @Nullable Token carrierOf(Token noun) {
        Token first = noun;
        while (first.relation().equals("conj")
                && tree.head(first).filter(Syntax::isNominal).isPresent()) {
            first = tree.head(first).orElseThrow();
        }
        Token at = first;
        return tree.head(first)
                .filter(v -> v.upos() == Upos.VERB)
                .filter(v -> isThemeOrSubject(at) && !cueTokens.contains(v))
                .filter(v -> isStage(Syntax.lemma(v))
                        || isOccurrence(v) && at.relation().equals("nsubj")
                        || typer.theme(v).filter(at::equals).isPresent()
                                && lexicons.cues().isLight(Syntax.lemma(v), Syntax.lemma(noun)))
                .orElse(null);
    }

    private static boolean isThemeOrSubject(Token noun) {
        return noun.relation().equals("obj") || noun.relation().equals("nsubj");
    }

    /** "is in place", "on track": a bare noun that names no place to be at. */
    private boolean isFigure(Token noun) {
        return noun.upos() == Upos.NOUN
                && lexicons.events().isInSet("figurative_place", Syntax.lemma(noun))
                && tree.children(noun, Set.of("det", "amod", "nmod", "compound"))
                        .isEmpty();
    }

    /** "Several thousand soldiers are in the Kursk region." */
    private Optional<Trigger> ofPlace(Token t) {
        boolean locative = syntax.hasPreposition(t, lexicons::isLocative);
        Optional<Token> copula = tree.child(t, "cop");
        boolean place = lexicons.nouns().isOf(syntax, t, Set.of(Kind.PLACE, Kind.STATE));
        if (!locative || copula.isEmpty() || !place || !tree.has(t, "nsubj") || isFigure(t)) {
            return Optional.empty();
        }
        return Optional.of(new Trigger(copula.get(), "be", lexicons.events().get("Presence"), false, null));
    }
}
