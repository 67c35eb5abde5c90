package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/**
 * Who does it and to whom, by grammar: subjects and objects of verbs, also where they are not written beside the verb (coordination, control,
 * relative clauses, participles).
 */
final class Arguments {
    private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom");

    /** Nouns whose relative clause needs no gap for them. A closed class. */
    private static final Set<String> ADVERBIAL_NOUNS = Set.of(
            "time", "moment", "day", "week", "month", "year", "night", "morning", "hour", "point", "way", "reason",
            "place");

    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;
    private final Control control;

    Arguments(Syntax syntax, Lexicons lexicons) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = lexicons.cues();
        this.control = new Control(syntax, this, lexicons);
    }

    /** The head of the subject of a verb or predicate, overt or understood; relative pronouns give way to what they stand for. */
    Optional<Token> subject(Token verb) {
        return subject(verb, 0);
    }

    /** The same, as long as the way to it is not too long. */
    Optional<Token> subject(Token verb, int depth) {
        // of two subjects the first is put before the sentence, as a topic or a description of the second
        Optional<Token> strayed = strayedSpeaker(verb);
        Optional<Token> own = tree.children(verb, Set.of("nsubj")).stream()
                .filter(s -> strayed.filter(s::equals).isEmpty())
                .filter(s -> strayedObject(verb).filter(s::equals).isEmpty())
                .reduce((first, second) -> second)
                .or(() -> tree.child(verb, "csubj"))
                .or(() -> speakerBefore(verb))
                .or(() -> speakerInCompound(verb));
        if (own.isPresent()) {
            return own.filter(s -> control.isPlan(s, verb)).isPresent()
                    ? own.flatMap(this::owner)
                    : own.map(s -> antecedent(s, verb));
        }
        Optional<Token> head = tree.head(verb);
        if (head.isEmpty() || depth > 8) {
            return Optional.empty();
        }
        if (syntax.isInfinitive(verb) && isImpersonal(head.get())) {
            return tree.children(head.get(), Set.of("obl", "nmod")).stream()
                    .filter(o -> syntax.hasPreposition(o, "for"::equals))
                    .findFirst();
        }
        return switch (verb.relation()) {
            case "conj" -> head.filter(h -> !Syntax.isNominal(h)).flatMap(h -> subject(h, depth + 1));
            case "xcomp" -> control.ofComplement(verb, head.get(), depth);
            case "advcl" -> control.ofAdverbial(verb, head.get(), depth);
            case "acl" -> control.ofNounModifier(verb, head.get(), depth);
            case "ccomp" ->
                objectBefore(verb, head.get())
                        .or(() -> control.isUnfinished(verb) && !syntax.isPassive(head.get())
                                ? control.ofAdverbial(verb, head.get(), depth)
                                : Optional.empty());
            default -> Optional.empty();
        };
    }

    private Optional<Token> owner(Token noun) {
        return tree.children(noun, Set.of("nmod")).stream()
                .filter(syntax::isPossessive)
                .findFirst();
    }

    /** "shows soldiers shooting": who shoots stands between the two. */
    private Optional<Token> objectBefore(Token participle, Token governor) {
        return syntax.form(participle) != Syntax.Form.ING
                ? Optional.empty()
                : tree.children(governor, Set.of("obj", "iobj")).stream()
                        .filter(o -> governor.index() < o.index() && o.index() < participle.index())
                        .findFirst();
    }

    /** The subject of a verb of saying that stands after what is said, where the parser gave it to that. */
    private Optional<Token> speakerBefore(Token verb) {
        return cues.verb(Syntax.lemma(verb)).isEmpty()
                ? Optional.empty()
                : tree.children(verb, Set.of("ccomp")).stream()
                        .flatMap(c -> strayedSpeaker(c).stream())
                        .findFirst();
    }

    /** "Chile has attacked, the ministry said": parsers at times give the ministry to the attack, which has a subject of its own. */
    private Optional<Token> strayedSpeaker(Token content) {
        Optional<Token> said = content.relation().equals("ccomp")
                ? tree.head(content).filter(v -> !tree.has(v, "nsubj"))
                : Optional.empty();
        return said.flatMap(v -> tree.children(content, Set.of("nsubj")).stream()
                .skip(1)
                .filter(s -> content.index() < s.index() && s.index() < v.index())
                .findFirst());
    }

    /** "Norway accuses Chile of it": of two subjects on both sides of a verb, parsers took the second for one. */
    private Optional<Token> strayedObject(Token verb) {
        List<Token> subjects = tree.children(verb, Set.of("nsubj"));
        if (subjects.size() != 2 || subjects.get(0).index() > verb.index() || tree.has(verb, "obj")) {
            return Optional.empty();
        }
        Token second = subjects.get(1);
        return tree.subtree(second).get(0).index() == verb.index() + 1 ? Optional.of(second) : Optional.empty();
    }

    /** "…, the service estimates": a noun before a verb that parsers took for part of it. */
    private Optional<Token> speakerInCompound(Token verb) {
        return verb.upos() != Upos.VERB || cues.verb(Syntax.lemma(verb)).isEmpty()
                ? Optional.empty()
                : tree.children(verb, Set.of("compound")).stream()
                        .filter(c -> c.index() == verb.index() - 1 && Syntax.isNominal(c))
                        .findFirst();
    }

    /** "it would be a mistake (for Chile) to attack": "it" stands for the attack. */
    private boolean isImpersonal(Token predicate) {
        return predicate.upos() != Upos.VERB
                && !cues.governs(Syntax.lemma(predicate), CueLexicon.Effect.values()) // "it is able to"
                && tree.children(predicate, Set.of("expl", "nsubj")).stream()
                        .anyMatch(s -> s.text().equalsIgnoreCase("it"));
    }

    /** "it is possible to leave": the subject of "possible" stands for the clause. */
    boolean isExpletive(Token pronoun) {
        return pronoun.relation().equals("expl")
                || pronoun.relation().equals("nsubj")
                        && tree.head(pronoun)
                                .filter(h -> isImpersonal(h)
                                        && tree.children(h, Set.of("csubj", "advcl", "ccomp", "xcomp")).stream()
                                                .anyMatch(syntax::isInfinitive))
                                .isPresent();
    }

    /** The noun that a relative pronoun stands for; any other token itself. */
    Token antecedent(Token pronoun, Token verb) {
        if (!RELATIVE.contains(Syntax.lemma(pronoun)) || pronoun.upos() != Upos.PRON) {
            return pronoun;
        }
        Token clause = syntax.firstConjunct(verb);
        return clause.relation().equals("acl") ? tree.head(clause).orElse(pronoun) : pronoun;
    }

    /** The head of the direct object, overt or the noun that a relative clause modifies ("the soldiers whom Russia sent"). */
    Optional<Token> object(Token verb) {
        Optional<Token> own =
                tree.child(verb, "obj").map(o -> antecedent(o, verb)).or(() -> strayedObject(verb));
        if (own.isPresent() || syntax.isPassive(verb)) {
            return own;
        }
        Optional<Token> shared = sharingObject(verb).flatMap(v -> tree.child(v, "obj"));
        if (shared.isPresent() || !verb.relation().equals("acl")) {
            return shared;
        }
        boolean gap = tree.child(verb, "nsubj")
                        .filter(s -> !RELATIVE.contains(Syntax.lemma(s)))
                        .isPresent()
                && !tree.has(verb, "mark")
                && relativePhrase(verb).isEmpty()
                && !tree.has(verb, "ccomp")
                && !tree.has(verb, "xcomp");
        // "the last time they met", "the day she left": the noun says when
        return gap ? tree.head(verb).filter(n -> !isOfTime(n)) : Optional.empty();
    }

    /** "donated and delivered the goods": a verb that directly follows in coordination and has the object of both. */
    private Optional<Token> sharingObject(Token verb) {
        return tree.children(verb, Set.of("conj")).stream()
                .filter(c -> c.index() > verb.index())
                .filter(c -> c.upos() == Upos.VERB && !tree.has(c, "nsubj") && !syntax.isPassive(c))
                .filter(c -> tree.children(verb).stream()
                        .noneMatch(d -> d.index() > verb.index() && d.index() < c.index()
                                || d.relation().equals("ccomp")))
                .filter(c -> syntax.tokens().subList(verb.index() + 1, c.index()).stream()
                        .allMatch(t -> t.relation().equals("cc") || t.relation().equals("advmod")))
                .findFirst();
    }

    /** The phrase of a relative pronoun with a preposition: "the area <i>in which</i> it died"; the noun that the clause modifies stands for it. */
    Optional<Token> relativePhrase(Token verb) {
        return verb.relation().equals("acl")
                ? tree.children(verb, Set.of("obl")).stream()
                        .filter(o -> RELATIVE.contains(Syntax.lemma(o))
                                && syntax.preposition(o).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOfTime(Token noun) {
        return ADVERBIAL_NOUNS.contains(Syntax.lemma(noun));
    }

    Optional<Token> indirectObject(Token verb) {
        return tree.child(verb, "iobj");
    }

    /** Who does what a verb tells: its subject, or the first phrase with "by" of a passive. */
    Optional<Token> doer(Token verb) {
        return syntax.isPassive(verb) ? agents(verb).stream().findFirst() : subject(verb);
    }

    /** The phrases with "by" of a passive. */
    List<Token> agents(Token passive) {
        return obliques(passive).stream()
                .filter(o -> syntax.hasPreposition(o, "by"::equals))
                .toList();
    }

    /** What hangs on a predicate with a preposition: obliques of verbs, modifiers of nouns. Shared ones of a first conjunct are left to it. */
    List<Token> obliques(Token predicate) {
        List<Token> found = new ArrayList<>();
        Optional<Token> object = tree.child(predicate, "obj");
        for (Token t : tree.children(predicate, Set.of("obl", "nmod", "obj"))) {
            // a second object with a preposition is none
            if (syntax.preposition(t).isPresent() && object.filter(t::equals).isEmpty()) {
                found.add(t);
            }
        }
        return found;
    }
}
