package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.StateLexicon.Use;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Tells verbs that mean nothing of their own where they stand: those that stand for another verb, for "have" and "be", or for a measure. */
final class EmptyVerbs {
    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;

    EmptyVerbs(Syntax syntax, Arguments arguments, Lexicons lexicons) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
    }

    /** Whether a verb says nothing of its own here. */
    boolean isEmpty(Token verb) {
        String lemma = Syntax.lemma(verb);
        return isProVerb(lemma, verb)
                || isHaveGot(lemma, verb)
                || isRemaining(lemma, verb)
                || isNeed(lemma, verb)
                || isMeasure(lemma, verb)
                || isOfObject(lemma, verb)
                || isRelation(lemma, verb);
    }

    /** "continue to do so", "what I did": the verb stands for another one. */
    private boolean isProVerb(String lemma, Token verb) {
        return lemma.equals("do")
                && tree.children(verb, Set.of("obj")).stream().allMatch(o -> o.upos() == Upos.PRON)
                && (!syntax.isPassive(verb)
                        || arguments
                                .subject(verb)
                                .filter(s -> s.upos() == Upos.NOUN)
                                .isEmpty());
    }

    /** "we 've got nothing to lose": it is had. */
    private boolean isHaveGot(String lemma, Token verb) {
        return lemma.equals("get")
                && verb.text().equalsIgnoreCase("got")
                && tree.children(verb, Set.of("aux")).stream()
                        .anyMatch(
                                a -> Syntax.lemma(a).equals("have") && !a.text().equalsIgnoreCase("had"));
    }

    /** "the two seats left", "those left in the race": they remain. */
    private boolean isRemaining(String lemma, Token verb) {
        return lemma.equals("leave")
                && verb.text().equalsIgnoreCase("left")
                && (verb.relation().equals("acl") && arguments.agents(verb).isEmpty() && isBareParticiple(verb)
                        || !tree.has(verb, "obj")
                                && tree.children(verb, Set.of("xcomp")).stream().anyMatch(x -> x.upos() == Upos.ADJ));
    }

    private boolean isBareParticiple(Token verb) {
        return tree.children(verb, Set.of("nsubj", "aux", "obj", "compound")).isEmpty();
    }

    /** "it takes one storm to …": it is needed. */
    private boolean isNeed(String lemma, Token verb) {
        return lemma.equals("take")
                && tree.has(verb, "obj")
                && tree.children(verb, Set.of("nsubj", "expl")).stream()
                        .anyMatch(s -> Syntax.lemma(s).equals("it"))
                && syntax.tokens().stream()
                        .anyMatch(t -> t.index() > verb.index()
                                && t.upos() == Upos.VERB
                                && syntax.hasMark(t, "to")
                                && tree.head(t)
                                        .filter(h -> h == verb
                                                || tree.head(h)
                                                        .filter(verb::equals)
                                                        .isPresent())
                                        .isPresent());
    }

    /** "weighs 300 kg", "lasts two hours". */
    private boolean isMeasure(String lemma, Token verb) {
        return lexicons.states().is(Use.MEASURE, lemma)
                && tree.children(verb, Set.of("obj", "obl", "xcomp", "nummod")).stream()
                        .filter(o -> !tree.has(o, "case")) // not "weighed the bill in 2009"
                        .anyMatch(o -> o.upos() == Upos.NUM || tree.has(o, "nummod"));
    }

    /** "makes sense", "misses the mark": what is judged, not what is done. */
    private boolean isOfObject(String lemma, Token verb) {
        return tree.children(verb, Set.of("obj")).stream()
                .anyMatch(o -> lexicons.states().is(Use.OBJECT, lemma + "_" + Syntax.lemma(o)));
    }

    /** "the issues surrounding the visit": what belongs to what. */
    private boolean isRelation(String lemma, Token verb) {
        return lexicons.states().is(Use.RELATION, lemma)
                && arguments
                        .doer(verb)
                        .filter(s -> !lexicons.nouns().isAnimate(syntax, s))
                        .isPresent();
    }
}
