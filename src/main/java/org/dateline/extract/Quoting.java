package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Verbs of saying that work in pairs, as in "was quoted as saying" and "went on to say", and whose word it is where grammar alone misleads. */
final class Quoting {
    private static final Set<String> PAIRED = Set.of("xcomp", "advcl");
    private static final Set<Kind> MUTE = Set.of(Kind.EVENT, Kind.THING, Kind.TIME);

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final CueLexicon cues;
    private final NounEvents nouns;

    Quoting(Syntax syntax, Arguments arguments, CueLexicon cues, NounEvents nouns) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.cues = cues;
        this.nouns = nouns;
    }

    /** The clauses that a verb has for its content: its own, those that parsers gave to the verb above it, or those of the "saying" below it. */
    List<Token> clauses(Token verb) {
        List<Token> own = tree.children(verb, Set.of("ccomp"));
        if (!own.isEmpty()) {
            return own;
        }
        Optional<Token> above = above(verb);
        if (above.isPresent()) {
            return tree.children(above.get(), Set.of("ccomp")).stream()
                    // "“…”, the agency quoted Rossi as saying"
                    .filter(c -> c.index() > verb.index() || syntax.isEnd(verb))
                    .toList();
        }
        return below(verb).map(v -> tree.children(v, Set.of("ccomp"))).orElse(List.of());
    }

    /** "quoted Rossi as saying": the word is Rossi's inside that of whoever quotes. */
    boolean isQuoted(Token verb) {
        return quotedSpeaker(verb).isPresent()
                && above(verb).flatMap(arguments::doer).isPresent();
    }

    /** "Rossi was quoted as saying": that somebody quotes tells nothing of its own. */
    boolean isOnlyMeans(Token verb) {
        return syntax.isPassive(verb)
                && below(verb).isPresent()
                && arguments.agents(verb).isEmpty();
    }

    /** Who is quoted, of the "saying" in "quoted Rossi as saying" and "Rossi is quoted as saying". */
    Optional<Token> quotedSpeaker(Token verb) {
        return above(verb)
                .filter(v -> isQuotedBy(verb, v))
                .flatMap(v -> syntax.isPassive(v) ? arguments.subject(v) : quotedBy(v));
    }

    /** "quoted him": the object, which some parsers take for a second subject. */
    private Optional<Token> quotedBy(Token verb) {
        return arguments
                .object(verb)
                .or(() -> tree.children(verb, Set.of("nsubj")).stream()
                        .filter(s -> s.index() > verb.index()
                                && tree.children(verb, Set.of("nsubj")).size() > 1)
                        .findFirst());
    }

    /** The verb that a verb of saying hangs on without a subject of its own. */
    private Optional<Token> above(Token verb) {
        boolean paired = PAIRED.contains(verb.relation())
                && cues.verb(Syntax.lemma(verb)).isPresent()
                && !tree.has(verb, "nsubj")
                && !tree.has(verb, "obj")
                && syntax.form(verb) != Syntax.Form.PAST;
        return paired
                ? tree.head(verb).filter(v -> v.upos() == Upos.VERB && v.index() < verb.index())
                : Optional.empty();
    }

    private Optional<Token> below(Token verb) {
        return tree.children(verb, PAIRED).stream()
                .filter(c -> above(c).isPresent() && isQuotedBy(c, verb))
                .findFirst();
    }

    private boolean isQuotedBy(Token saying, Token verb) {
        boolean as = syntax.hasMark(saying, "as");
        boolean quotes = cues.participle(Syntax.lemma(verb)).isPresent();
        return syntax.form(saying) == Syntax.Form.ING
                && (as && cues.verb(Syntax.lemma(verb)).isPresent()
                        || quotes && (as || syntax.isPassive(verb) || isQuote(verb)));
    }

    /** "quoted Rossi, saying"; who cites somebody may go on to speak for themselves. */
    private boolean isQuote(Token verb) {
        return Syntax.lemma(verb).equals("quote") && tree.has(verb, "obj");
    }

    /** "…, reported the agency": a speaker behind the verb, which some parsers take for its object. */
    Optional<Token> inverted(Token verb) {
        boolean aside = verb.relation().equals("parataxis")
                && !tree.has(verb, "nsubj")
                && !tree.has(verb, "mark")
                && syntax.form(verb) == Syntax.Form.PAST
                && syntax.auxiliaries(verb).isEmpty();
        return tree.child(verb, "obj").filter(o -> aside && o.index() > verb.index() && nouns.isAnimate(syntax, o));
    }

    /** The subject of a verb of saying; where grammar makes it something that cannot speak, who is meant to. */
    Optional<Token> speaker(Token verb) {
        List<Token> subjects = tree.children(verb, Set.of("nsubj"));
        if (subjects.size() == 2) {
            Token first = subjects.get(0);
            Token second = subjects.get(1);
            // "has suggested victims turn it": the second is the subject of what is said
            boolean around = first.index() < verb.index() && second.index() > verb.index() && tree.has(verb, "ccomp");
            // "a manager in Oslo, Norway, Oslo said": a place that the first has named
            boolean repeated = tree.subtree(first).stream()
                    .anyMatch(t -> t != first && t.text().equals(second.text()));
            if (around || repeated && second.index() < verb.index()) {
                return Optional.of(first);
            }
        }
        Optional<Token> subject = arguments.subject(coordinated(verb));
        return subject.filter(this::isMute)
                .filter(s -> verb.relation().equals("advcl") && !tree.has(verb, "nsubj"))
                .flatMap(s -> issuer(verb))
                .or(() -> inverted(verb))
                .or(() -> subject);
    }

    /** "Rossi said “it fell” and claimed “it rose”": outside the marks goes on who quotes, though the claim was put beside the fall. */
    private Token coordinated(Token verb) {
        boolean stray = verb.relation().equals("conj") && !tree.has(verb, "nsubj") && !syntax.isQuoted(verb);
        return tree.head(verb)
                .filter(h -> stray && syntax.isQuoted(h))
                .flatMap(h -> tree.head(syntax.firstConjunct(h)))
                .filter(v -> cues.verb(Syntax.lemma(v)).isPresent())
                .orElse(verb);
    }

    /** "The violence led ministers to issue a statement, saying": who issues it, not what led them to it. */
    private Optional<Token> issuer(Token verb) {
        return tree.head(verb).stream()
                .flatMap(h -> tree.children(h, Set.of("xcomp")).stream())
                .filter(x -> x.upos() == Upos.VERB && x.index() < verb.index())
                .flatMap(x -> arguments.subject(x).stream())
                .filter(s -> !isMute(s))
                .findFirst();
    }

    private boolean isMute(Token noun) {
        return !NounEvents.isInName(syntax, noun) && noun.upos() == Upos.NOUN && nouns.isOf(syntax, noun, MUTE);
    }
}
