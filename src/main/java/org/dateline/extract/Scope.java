package org.dateline.extract;

import org.dateline.model.Certainty;
import org.dateline.model.Stance;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** What of a sentence stands in the content of an attribution, and how an attribution bends what it holds. */
final class Scope {
    private Scope() {}

    /** Whether a token stands in what is said. */
    static boolean covers(Syntax syntax, Attribution a, Token token) {
        boolean inContent = a.contents().stream().anyMatch(c -> syntax.tree().isWithin(token, c));
        boolean contentIsAbove =
                a.contents().stream().anyMatch(c -> syntax.tree().isWithin(a.token(), c));
        return inContent
                && token != a.token()
                && !(contentIsAbove && isBelowCue(syntax, a, token))
                && !isOfSource(syntax, a, token)
                && !isSetAgainst(syntax, a, token)
                && (a.meaning().content() != Cue.Content.AS || isOfClauses(syntax, a, token))
                && !isAfterQuotation(syntax, a, token);
    }

    /** "saw it as a ploy to distract from the vote": the ploy is to distract, in the eyes of whoever sees it so; there is a vote anyway. */
    private static boolean isOfClauses(Syntax syntax, Attribution a, Token token) {
        Token at = token;
        while (!a.contents().contains(at)) {
            if (!at.relation().matches("acl|advcl|xcomp|ccomp|conj") || at.head() < 0) {
                return false;
            }
            at = syntax.tree().head(at).orElseThrow();
        }
        return true;
    }

    /** "says that it won, while the others lost": what is set against a report is the narrator's. */
    private static boolean isSetAgainst(Syntax syntax, Attribution a, Token token) {
        Token at = token;
        while (at.head() >= 0 && !a.contents().contains(at)) {
            int first = syntax.tree().subtree(at).get(0).index();
            boolean apart = first > 0
                    && (syntax.sentence().token(first).text().equals(",")
                            || syntax.sentence().token(first - 1).text().equals(","));
            if (apart
                    && at.relation().equals("advcl")
                    && first > a.token().index()
                    && syntax.hasMark(at, "while", "whereas", "whilst")
                    && syntax.tree().has(at, "nsubj")
                    && !syntax.isQuoted(at)) {
                return true;
            }
            at = syntax.tree().head(at).orElseThrow();
        }
        return false;
    }

    /** "according to the paper in an article published on Monday": the article is not what it says. */
    private static boolean isOfSource(Syntax syntax, Attribution a, Token token) {
        return a.sources().stream()
                .filter(s -> syntax.tree().isWithin(token, s))
                .anyMatch(s -> isPreposition(a, s) || !syntax.tree().isWithin(a.token(), s));
    }

    private static boolean isPreposition(Attribution a, Token source) {
        return a.token().relation().equals("case") && a.token().head() == source.index();
    }

    /** "“…”, said Rossi during the talks": what follows the marks and the words of saying is the narrator's, whatever it was taken to belong to. */
    private static boolean isAfterQuotation(Syntax syntax, Attribution a, Token token) {
        int cue = a.token().index();
        return token.index() > cue
                && a.contents().stream().allMatch(c -> c.index() < cue && hasMark(syntax, c.index(), cue))
                && !hasMark(syntax, cue, token.index());
    }

    private static boolean hasMark(Syntax syntax, int begin, int end) {
        return syntax.tokens().subList(begin, end).stream().anyMatch(Quotations::isMark);
    }

    private static boolean isBelowCue(Syntax syntax, Attribution a, Token token) {
        return syntax.tree().isWithin(token, a.token());
    }

    /** How far below the head of what is said a token stands. */
    static int distance(Syntax syntax, Attribution a, Token token) {
        int steps = 0;
        Token at = token;
        while (!a.contents().contains(at) && at.head() >= 0) {
            at = syntax.tree().head(at).orElseThrow();
            steps++;
        }
        return steps;
    }

    /** Whether the event itself is what is said, and not something that the content only mentions or presupposes. */
    static boolean isSpine(Syntax syntax, Trigger trigger, Attribution a) {
        Token at = trigger.carrier() != null ? trigger.carrier() : trigger.token();
        while (!a.contents().contains(at) && !a.contents().contains(trigger.token())) {
            boolean through = at.relation().matches("xcomp|conj|cop|ccomp");
            if (!through || at.head() < 0) {
                return false;
            }
            at = syntax.tree().head(at).orElseThrow();
        }
        return true;
    }

    /** What a source says of an event by a cue, where the words of the content say this of it. */
    static Stance combined(Stance content, Stance cue) {
        if (cue == Stance.DENIES) {
            return content == Stance.DENIES ? Stance.AFFIRMS : content == Stance.AFFIRMS ? Stance.DENIES : content;
        }
        return cue == Stance.DOUBTS ? Stance.DOUBTS : content;
    }

    static Certainty weaker(Certainty a, @Nullable Certainty b) {
        return b == null || a.compareTo(b) >= 0 ? a : b;
    }
}
