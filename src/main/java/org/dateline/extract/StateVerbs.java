package org.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.extract.StateLexicon.Use;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Tells verbs that name no event in their sentence: states, relations of place, idioms, and words that only look like verbs. */
final class StateVerbs {
    private static final Set<String> LOOSE = Set.of("advcl", "acl", "obl", "nmod", "dep");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final Predicate<Token> inTime;
    private final EmptyVerbs empty;

    StateVerbs(Syntax syntax, Arguments arguments, Lexicons lexicons, Predicate<Token> inTime) {
        this.inTime = inTime;
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.empty = new EmptyVerbs(syntax, arguments, lexicons);
    }

    /**
     * Whether a verb names no event here.
     *
     * @param listed whether the lexicon has a class for it in this company
     */
    boolean isState(Token verb, boolean listed) {
        String lemma = Syntax.lemma(verb);
        boolean names = tree.children(verb, Set.of("xcomp")).stream().anyMatch(x -> x.upos() != Upos.VERB);
        return lexicons.states().is(Use.STATE, lemma) && (!listed || names)
                || lexicons.states().is(Use.PLACE, lemma) && isOfPlace(verb)
                || lexicons.states().is(Use.ADJECTIVE, lemma) && isAdjectival(verb)
                || isWithPreposition(Use.IDIOM, lemma, verb)
                || isNews(lemma, verb)
                || isTimePhrase(verb)
                || isPreposition(verb)
                || isResult(verb)
                || isNoVerb(verb)
                || empty.isEmpty(verb);
    }

    /** "The road connects the towns", "the wall that surrounds it": nobody does anything. */
    private boolean isOfPlace(Token verb) {
        return arguments
                .doer(verb)
                .filter(s -> s.upos() == Upos.NOUN || s.upos() == Upos.PROPN)
                .filter(s -> !lexicons.nouns().isAnimate(syntax, s)
                        && !lexicons.events().isInSet("vehicle", Syntax.lemma(s))
                        && lexicons.events().isConcrete(set -> lexicons.nouns().isMember(syntax, s, set)))
                .isPresent();
    }

    /** "Reactions have been mixed", "two are missing": a participle that is an adjective of its own when nothing is done and nobody does it. */
    private boolean isAdjectival(Token verb) {
        return !tree.has(verb, "compound")
                && (syntax.form(verb) == Syntax.Form.ING && !tree.has(verb, "obj")
                        || syntax.isPassive(verb) && arguments.agents(verb).isEmpty());
    }

    private boolean isWithPreposition(Use use, String word, Token verb) {
        return arguments.obliques(verb).stream()
                .anyMatch(o -> syntax.hasPreposition(o, p -> lexicons.states().is(use, word + "_" + p)));
    }

    /** "This comes as unrest spreads", "it came amid protests": how news is put in its context. */
    private boolean isNews(String lemma, Token verb) {
        boolean clause = tree.children(verb, Set.of("advcl")).stream()
                .anyMatch(c -> syntax.hasMark(c, m -> lexicons.states().is(Use.NEWS, lemma + "_" + Syntax.lemma(m))));
        return (clause || isWithPreposition(Use.NEWS, lemma, verb))
                && arguments
                        .subject(verb)
                        .filter(s -> s.upos() == Upos.PRON && !Syntax.isPersonal(s))
                        .isPresent();
    }

    /** "celebrated every year, starting this year": from when on, not that something starts. */
    private boolean isTimePhrase(Token verb) {
        List<Token> below =
                tree.children(verb).stream().filter(c -> c.upos() != Upos.PUNCT).toList();
        return syntax.form(verb) == Syntax.Form.ING
                && lexicons.cues().governs(Syntax.lemma(verb), Effect.BEGIN, Effect.END)
                && !below.isEmpty()
                && below.stream().allMatch(inTime);
    }

    /** "compared to Chile", "given the risk": a participle without subject and auxiliary that does the work of a preposition. */
    private boolean isPreposition(Token verb) {
        String text = verb.text().toLowerCase(Locale.ROOT);
        if (!LOOSE.contains(verb.relation()) || tree.has(verb, "nsubj") || tree.has(verb, "aux")) {
            return false;
        }
        int next = verb.index() + 1;
        boolean joined = next < syntax.tokens().size()
                && lexicons.states()
                        .is(
                                Use.PREPOSITION,
                                text + "_" + Syntax.lemma(syntax.tokens().get(next)));
        return lexicons.states().is(Use.PREPOSITION, text) && tree.has(verb, "obj")
                || joined
                || isWithPreposition(Use.PREPOSITION, text, verb);
    }

    /** "makes it difficult to pay", "made him the first": what is made of it tells what is so; "got the law changed": the change is the event. */
    private boolean isResult(Token verb) {
        if (!lexicons.states().is(Use.RESULT, Syntax.lemma(verb))) {
            return false;
        }
        boolean dummy = tree.has(verb, "expl") && tree.has(verb, "xcomp");
        boolean named = tree.children(verb, Set.of("xcomp")).stream().anyMatch(Syntax::isNominal);
        boolean done = tree.child(verb, "obj")
                .filter(o -> tree.children(o, Set.of("acl")).stream()
                        .anyMatch(
                                a -> syntax.isPassive(a) && arguments.agents(a).isEmpty()))
                .isPresent();
        // "get the law delayed": parsers hang the participle on the verb, too
        boolean had = tree.has(verb, "obj")
                && tree.children(verb, Set.of("xcomp")).stream()
                        .anyMatch(x -> x.upos() == Upos.VERB && x.xpos().equals("VBN"));
        return dummy || named || done || had;
    }

    /** "hear, hear"; "a hit and run"; "the said software": the tagger took another word for a verb. */
    private boolean isNoVerb(Token verb) {
        String lemma = Syntax.lemma(verb);
        boolean doubled = syntax.tokens().stream()
                .anyMatch(t -> t != verb
                        && Math.abs(t.index() - verb.index()) <= 2
                        && t.text().equalsIgnoreCase(verb.text())
                        && tree.children(verb, Set.of("obj", "ccomp", "obl")).isEmpty());
        return doubled || isInCompound(verb) || isQuality(verb) || lemma.equals("say") && isDeterminer(verb);
    }

    /** "politically-motivated": an adjective made of an adverb and a participle. */
    private boolean isQuality(Token verb) {
        int i = verb.index();
        return i >= 2
                && syntax.form(verb) == Syntax.Form.PAST
                && syntax.tokens().get(i - 1).text().equals("-")
                && syntax.tokens().get(i - 2).upos() == Upos.ADV;
    }

    /** Two verbs joined by "and" agree in form; a base form after a noun and "and" belongs to that noun. */
    private boolean isInCompound(Token verb) {
        int i = verb.index();
        return i >= 2
                && verb.relation().equals("conj")
                && syntax.form(verb) == Syntax.Form.BASE
                && tree.children(verb, Set.of("obj", "aux", "mark", "nsubj", "xcomp", "ccomp"))
                        .isEmpty()
                && syntax.tokens().get(i - 1).upos() == Upos.CCONJ
                && syntax.tokens().get(i - 2).upos() == Upos.NOUN
                && tree.head(verb)
                        .filter(h -> Syntax.isNominal(h) || syntax.form(h) != Syntax.Form.BASE)
                        .isPresent();
    }

    /** "does not have said software": what is said stands in a clause or in words of speech, not in a bare noun right after it. */
    private boolean isDeterminer(Token verb) {
        return tree.child(verb, "obj")
                .filter(o -> o.upos() == Upos.NOUN
                        && tree.children(o, Set.of("det", "nmod", "nummod")).isEmpty()
                        && o.index() > verb.index())
                .filter(o -> syntax.phrase(o).begin() == verb.index() + 1 && !tree.has(verb, "ccomp"))
                .isPresent();
    }
}
