package org.dateline.extract;

import java.util.List;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;

/**
 * A place where the text says who says something.
 *
 * @param cue the words that attribute
 * @param token the token that heads them
 * @param meaning what they mean; already turned round where the cue is negated ("no evidence")
 * @param sources heads of the phrases that name the sources; empty when nobody is named ("is said to")
 * @param contents heads of what is said; empty when it points back to what was said before ("denied the reports")
 * @param cited whether the source is one that another source cites: it lies inside the other's word
 */
record Attribution(TokenSpan cue, Token token, Cue meaning, List<Token> sources, List<Token> contents, boolean cited) {
    Attribution {
        sources = List.copyOf(sources);
        contents = List.copyOf(contents);
    }
}
