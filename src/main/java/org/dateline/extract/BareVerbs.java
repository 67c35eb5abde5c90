package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.SpeechAct;
import org.dateline.model.Token;
import org.dateline.model.Tree;

/** Verbs without an auxiliary of their own that show no tense: subjunctives, bare infinitives and participles that complete another verb. */
final class BareVerbs {
    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;

    BareVerbs(Syntax syntax, CueLexicon cues) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
    }

    /** "demanded that it leave", "orders that the flag be raised". */
    boolean isSubjunctive(Token verb) {
        if (!verb.relation().equals("ccomp") || !tree.has(verb, "nsubj")) {
            return false;
        }
        boolean be = syntax.auxiliaries(verb).stream()
                .findFirst()
                .filter(a -> a.text().equalsIgnoreCase("be"))
                .isPresent();
        boolean bare = "VB".equals(verb.xpos()) && syntax.auxiliaries(verb).isEmpty() && !tree.has(verb, "cop");
        return be || bare && tree.head(verb).filter(this::isDemanding).isPresent();
    }

    private boolean isDemanding(Token verb) {
        String lemma = Syntax.lemma(verb);
        return cues.governs(lemma, Effect.PLAN, Effect.WISH)
                || Factivity.WANTED.has(verb)
                || cues.verb(lemma).filter(c -> c.act() == SpeechAct.DEMAND).isPresent();
    }

    /** "helped train them", "had them released", "to be ready and leave". */
    boolean isComplement(Token verb) {
        boolean base =
                syntax.form(verb) == Syntax.Form.BASE && Set.of("xcomp", "conj").contains(verb.relation());
        boolean participle =
                syntax.form(verb) == Syntax.Form.PAST && verb.relation().equals("xcomp");
        return (base || participle) && !tree.has(verb, "nsubj") || isSeen(verb);
    }

    /** "saw the team win", "let him go". */
    private boolean isSeen(Token verb) {
        return Set.of("ccomp", "xcomp").contains(verb.relation())
                && syntax.form(verb) == Syntax.Form.BASE
                && !tree.has(verb, "mark")
                && tree.has(verb, "nsubj")
                && tree.head(verb)
                        .filter(v ->
                                Factivity.PERCEIVED.has(v) || cues.governs(Syntax.lemma(v), Effect.ALLOW, Effect.IMPLY))
                        .isPresent();
    }
}
