package org.dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.extract.Lexicons.Aim;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.dateline.tables.Table;

/**
 * Who does what a verb without a subject of its own tells: control of infinitives, gerunds and participles. The classes of verbs follow Huddleston and
 * Pullum, The Cambridge Grammar of the English Language (2002), chapter 14.
 */
final class Control {
    /** Prepositions before a gerund of what somebody is blamed for, kept from, talked into: whoever is the object does it. */
    private static final Set<String> OF_OBJECT = Set.of("for", "of", "over", "from", "into", "about", "with");

    /** Nouns of persons and of bodies of persons do what their infinitives say: "a committee to look into it". */
    private static final Set<Kind> DOERS = Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP, Kind.ARMED_FORCE);

    private static final Set<String> PLANS = Set.of("SENSE:cognition", "SENSE:motive", "challenge", "task", "thing");
    private static final Set<String> BODIES =
            Set.of("SENSE:person", "SENSE:group", "SENSE:artifact", "SENSE:object", "SENSE:animal");

    private static final Set<String> HELP = Set.of("Aid", "Support");

    /** Preposition to verbs. */
    private static final Map<String, Set<String>> PREPOSITIONAL = new HashMap<>();

    static {
        Table.rows(Control.class, "prepositional-control.tsv")
                .forEach(row -> row.words(0)
                        .forEach(p -> PREPOSITIONAL
                                .computeIfAbsent(p, k -> new HashSet<>())
                                .addAll(row.words(1))));
    }

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;

    Control(Syntax syntax, Arguments arguments, Lexicons lexicons) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
    }

    /** "their aim is to leave", "the best thing is to wait": what is planned or judged does not do it. */
    boolean isPlan(Token subject, Token infinitive) {
        return syntax.isInfinitive(infinitive)
                && !syntax.isPassive(infinitive)
                && tree.has(infinitive, "cop")
                && subject.upos() == Upos.NOUN
                && !lexicons.nouns().isAnimate(syntax, subject)
                && lexicons.nouns().isMember(syntax, subject, PLANS)
                && !lexicons.nouns().isMember(syntax, subject, BODIES);
    }

    boolean isUnfinished(Token verb) {
        return syntax.form(verb) == Syntax.Form.ING || syntax.isInfinitive(verb);
    }

    /**
     * "Chile fired, killing two": whoever fired. "Accused Chile of stalling", "was fined for stalling": the accused, the fined. "Savings are made by
     * cutting staff": the subject of a passive does not act.
     */
    Optional<Token> ofAdverbial(Token verb, Token head, int depth) {
        if (syntax.isPassive(verb)) {
            return arguments.subject(head, depth + 1);
        }
        if (!isUnfinished(verb)) {
            return Optional.empty();
        }
        Optional<Token> besought = besought(verb, head);
        if (besought.isPresent()) {
            return besought;
        }
        if (isOfObject(verb, head)) {
            Optional<Token> object = syntax.isPassive(head)
                    ? arguments.subject(head, depth + 1)
                    : arguments.object(head).or(() -> arguments.indirectObject(head));
            Optional<Token> doer = object.filter(o -> syntax.isKeptFrom(verb) || isDoer(o));
            if (doer.isPresent()) {
                return doer;
            }
        }
        if (syntax.isPassive(head)) {
            return Optional.empty();
        }
        // "gave the rebels arms to fight with": who is given them
        Optional<Token> given = syntax.isInfinitive(verb) ? arguments.indirectObject(head) : Optional.empty();
        return given.isPresent() ? given : arguments.subject(head, depth + 1);
    }

    private boolean isOfObject(Token gerund, Token governor) {
        // "helped them in winning"
        boolean helped = syntax.hasMark(gerund, "in")
                && lexicons.events()
                        .ofVerb(Syntax.lemma(governor))
                        .filter(c -> lexicons.events().isAnyOf(c.name(), HELP))
                        .isPresent();
        return helped
                || syntax.form(gerund) == Syntax.Form.ING
                        && syntax.hasMark(gerund, m -> OF_OBJECT.contains(Syntax.lemma(m)));
    }

    /** Persons and bodies of persons; the name of a place stands for those who live or rule there. */
    private boolean isDoer(Token t) {
        return syntax.conjuncts(t).stream()
                .anyMatch(c -> lexicons.nouns().isAnimate(syntax, c)
                        || lexicons.nouns().isNamedPlace(syntax, c));
    }

    /** "called on Chile to pay": Chile pays. */
    private Optional<Token> besought(Token infinitive, Token governor) {
        if (!syntax.isInfinitive(infinitive)) {
            return Optional.empty();
        }
        return tree.children(governor, Set.of("obl", "nmod")).stream()
                .filter(o -> o.index() < infinitive.index()
                        && syntax.hasPreposition(
                                o, p -> PREPOSITIONAL.getOrDefault(p, Set.of()).contains(Syntax.lemma(governor))))
                .findFirst();
    }

    /** "urged Kim to send": the object controls; "wants to send": the subject does. */
    Optional<Token> ofComplement(Token verb, Token governor, int depth) {
        Optional<Token> besought = besought(verb, governor);
        if (besought.isPresent()) {
            return besought;
        }
        Optional<Token> object = tree.child(governor, "obj").or(() -> arguments.indirectObject(governor));
        boolean objectControls = object.isPresent()
                && !syntax.isPassive(governor)
                && (lexicons.cues().governs(Syntax.lemma(governor), Effect.CAUSE)
                        || tree.children(governor, Set.of("xcomp")).stream()
                                .anyMatch(x -> x.index() > object.get().index()));
        return objectControls ? object : arguments.subject(governor, depth + 1);
    }

    /** "the plant making them", "a plan to send". */
    Optional<Token> ofNounModifier(Token verb, Token noun, int depth) {
        if (syntax.isHeadlineOfPlan(verb)) {
            return Optional.of(noun);
        }
        if (syntax.isInfinitive(verb)) {
            return ofPurpose(verb, noun, depth);
        }
        boolean participle = syntax.form(verb) == Syntax.Form.ING || syntax.isPassive(verb);
        return participle && !tree.has(verb, "mark") ? Optional.of(noun) : Optional.empty();
    }

    /**
     * "Chile's plan to send", "efforts by Chile to send", "a committee to send": the one whose plan it is, else a noun that can act, else whoever has
     * the plan by the clause; one who judges another's plan ("condemned efforts to send") has none.
     */
    private Optional<Token> ofPurpose(Token verb, Token noun, int depth) {
        boolean demand = lexicons.nouns()
                .classOf(syntax, noun)
                .filter(c -> lexicons.events().isA(c.name(), "Demand"))
                .isPresent();
        if (demand) {
            return Optional.empty(); // "Chile's call to end it": not who is to end it
        }
        Optional<Token> owner = tree.children(noun, Set.of("nmod")).stream()
                .filter(n -> n.index() < verb.index())
                .filter(n -> syntax.isPossessive(n)
                        || syntax.hasPreposition(n, "by"::equals)
                        || syntax.hasPreposition(n, p -> p.equals("of") || p.equals("from")) && isDoer(n))
                .findFirst();
        if (owner.isPresent()) {
            return owner;
        }
        boolean does = lexicons.nouns().isOf(syntax, noun, DOERS);
        if (does && (tree.has(verb, "obj") || syntax.isPassive(verb) || tree.has(verb, "obl"))) {
            return Optional.of(noun);
        }
        // "is on track to win"
        Optional<Token> clause =
                tree.has(noun, "cop") && syntax.preposition(noun).isPresent()
                        ? Optional.of(noun)
                        : syntax.clauseHeadAbove(noun);
        return clause.filter(v -> !judges(v))
                .flatMap(v -> arguments.subject(v, depth + 1))
                .filter(s -> s != noun); // "there are no plans to send" does not say whose
    }

    private boolean judges(Token verb) {
        return lexicons.events()
                .ofVerb(Syntax.lemma(verb))
                .filter(c -> lexicons.isDirected(c, Aim.ACT))
                .isPresent();
    }
}
