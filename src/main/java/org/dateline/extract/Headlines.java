package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Block;
import org.dateline.model.NameType;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;

/** "Seoul: troops sent to Norway": in headlines the name before the colon says what stands after it. */
final class Headlines {
    private static final Cue HEADLINE = new Cue(SpeechAct.SAY, Stance.AFFIRMS, null, Cue.Content.CLAUSE);
    private static final Set<NameType> SPEAKERS =
            Set.of(NameType.PERSON, NameType.ORGANIZATION, NameType.LOCATION, NameType.NORP);
    private static final int LONGEST_SPEAKER = 5;

    private Headlines() {}

    static Optional<Attribution> find(Syntax syntax) {
        List<Token> tokens = syntax.tokens();
        int colon = 1;
        while (colon < tokens.size()
                && colon <= LONGEST_SPEAKER
                && !tokens.get(colon).text().equals(":")) {
            colon++;
        }
        boolean headline =
                syntax.sentence().block() == Block.Kind.TITLE && colon <= LONGEST_SPEAKER && colon < tokens.size() - 1;
        if (!headline || !maySpeak(syntax, tokens.get(colon - 1))) {
            return Optional.empty();
        }
        int from = colon;
        List<Token> contents = tokens.stream()
                .filter(t -> t.index() > from && t.head() <= from && t.upos() != Upos.PUNCT)
                .toList();
        TokenSpan mark = new TokenSpan(syntax.sentence().index(), colon, colon + 1);
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        mark, tokens.get(colon), HEADLINE, List.of(tokens.get(colon - 1)), contents, false));
    }

    /** A person, a body or a state; the name of anything else before a colon only tells what it is about ("French Open: Rossi wins"). */
    private static boolean maySpeak(Syntax syntax, Token token) {
        return syntax.nameOf(token).filter(n -> SPEAKERS.contains(n.type())).isPresent();
    }
}
