package org.dateline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Reads when the events of a sentence lie, seen from the publication date: from auxiliaries, forms, and the verbs that govern them. */
final class TenseReader {
    private static final Set<String> TEMPORAL =
            Set.of("when", "whenever", "before", "after", "until", "till", "once", "as", "while");
    private static final int DEEPEST = 6;

    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;

    TenseReader(Syntax syntax, CueLexicon cues) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
    }

    /** Tense of a noun of an event by its own adjectives and by what it is said to be planned for. */
    Tense ofNoun(Token noun) {
        boolean planned = tree.children(noun, Set.of("amod")).stream()
                .anyMatch(a -> Set.of("planned", "future", "upcoming", "forthcoming", "next", "coming", "proposed")
                        .contains(a.text().toLowerCase(Locale.ROOT)));
        boolean prepared = tree.head(noun)
                .filter(v -> v.upos() == Upos.VERB && cues.governs(Syntax.lemma(v), Effect.PLAN))
                .filter(v -> noun.relation().equals("obl") || noun.relation().equals("obj"))
                .isPresent();
        return planned || prepared ? Tense.PLANNED : Tense.PAST;
    }

    /** Tense of a verb or predicate. */
    Tense of(Token verb) {
        return tense(verb, 0);
    }

    private Tense tense(Token verb, int depth) {
        if (syntax.hasAuxiliary(
                verb, "will", "shall", "'ll", "wo", "would", "may", "might", "could", "should", "must")) {
            return syntax.hasAuxiliary(verb, "have") ? Tense.PAST : Tense.PLANNED;
        }
        boolean governed =
                Set.of("xcomp", "advcl", "acl", "ccomp", "csubj", "conj").contains(verb.relation()) && depth < DEEPEST;
        if (syntax.isInfinitive(verb) && (governed || verb.relation().equals("root"))) {
            return ofInfinitive(verb, depth);
        }
        boolean finite = !syntax.auxiliaries(verb).isEmpty() || tree.has(verb, "cop");
        boolean bare = syntax.form(verb) == Syntax.Form.ING
                || verb.relation().equals("conj") && syntax.form(verb) == Syntax.Form.BASE;
        if (!finite && bare && isAfterwards(verb)) {
            return Tense.PAST;
        }
        if (!finite && verb.relation().equals("ccomp") && "VB".equals(verb.xpos()) && tree.has(verb, "nsubj")) {
            return Tense.PLANNED; // "demanded that it leave": the subjunctive
        }
        if (!finite && governed && bare) {
            return tree.head(verb)
                    .filter(h -> h.upos() == Upos.VERB)
                    .map(h -> tense(h, depth + 1))
                    .orElse(Tense.ONGOING);
        }
        Tense own = ofFinite(verb);
        return own == Tense.ONGOING && isTemporal(verb) && depth < DEEPEST ? ofMain(verb, depth) : own;
    }

    /** "will close after losing": what comes before something is over by then. */
    private boolean isAfterwards(Token gerund) {
        return syntax.form(gerund) == Syntax.Form.ING
                && tree.children(gerund, Set.of("mark", "case")).stream()
                        .anyMatch(m -> Set.of("after", "since", "following").contains(Syntax.lemma(m)));
    }

    /** "will be hailed when it arrives": a clause of time has the present for the future. */
    private Tense ofMain(Token verb, int depth) {
        Optional<Token> main = tree.head(verb).filter(h -> h.upos() == Upos.VERB);
        return main.filter(m -> tense(m, depth + 1) == Tense.PLANNED).isPresent() ? Tense.PLANNED : Tense.ONGOING;
    }

    private boolean isTemporal(Token verb) {
        return verb.relation().equals("advcl")
                && tree.children(verb, Set.of("mark", "advmod")).stream()
                        .anyMatch(m -> TEMPORAL.contains(Syntax.lemma(m)));
    }

    private Tense ofInfinitive(Token verb, int depth) {
        if (syntax.hasAuxiliary(verb, "have")) {
            return Tense.PAST;
        }
        if (verb.relation().equals("root")) {
            return Tense.PLANNED; // "is to visit", "Rossi to visit Norway"
        }
        Token governor = tree.head(verb).orElse(verb);
        if (verb.relation().equals("acl") && syntax.isRanked(governor)) {
            return Tense.PAST; // "the first to reach the summit"
        }
        String lemma = Syntax.lemma(governor);
        if (cues.governs(
                        lemma,
                        Effect.DO,
                        Effect.BEGIN,
                        Effect.CONTINUE,
                        Effect.END,
                        Effect.FAIL,
                        Effect.TRY,
                        Effect.IMPLY)
                && governor.upos() == Upos.VERB
                && !lemma.equals("go")) {
            return tense(governor, depth + 1);
        }
        boolean said = cues.verb(lemma).isPresent()
                && syntax.isPassive(governor)
                && !cues.governs(lemma, Effect.PLAN, Effect.WISH);
        return said ? Tense.ONGOING : Tense.PLANNED;
    }

    private Tense ofFinite(Token verb) {
        boolean past = syntax.auxiliaries(verb).stream().anyMatch(a -> isOneOf(a, "was", "were", "had", "did"))
                || tree.children(verb, Set.of("cop")).stream().anyMatch(a -> isOneOf(a, "was", "were"));
        if (past) {
            return Tense.PAST;
        }
        if (syntax.form(verb) == Syntax.Form.ING) {
            return Tense.ONGOING;
        }
        if (syntax.hasAuxiliary(verb, "have")) {
            return tree.has(verb, "cop") ? Tense.ONGOING : Tense.PAST;
        }
        if (syntax.hasAuxiliary(verb, "be", "do") || tree.has(verb, "cop")) {
            return Tense.ONGOING;
        }
        return syntax.form(verb) == Syntax.Form.PAST || !syntax.isParagraph() ? Tense.PAST : Tense.ONGOING;
    }

    private static boolean isOneOf(Token t, String... words) {
        return Set.of(words).contains(t.text().toLowerCase(Locale.ROOT));
    }
}
