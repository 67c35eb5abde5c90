package org.dateline.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;

/**
 * Puts the ends of names right. Names that end inside a word with hyphens are made whole: "Kim Jong|-un". A name takes in the rest of the word when that is a proper noun in no name of
 * its own; two persons that a hyphen joins are one ("Mary-Kate"), two places or organisations are not ("Moscow-Pyongyang"). A name does not end with an article or a preposition that belongs to the next: "Winter Games in|Oslo".
 */
final class NameEdges {
    private static final Set<Upos> FUNCTION_WORDS = EnumSet.of(Upos.ADP, Upos.DET, Upos.CCONJ);

    private final List<Range> tokens;
    private final String plain;
    private final List<Upos> upos;

    /**
     * A sentence.
     *
     * @param plain the article's text in plain typography
     * @param tokens the sentence's words in it
     * @param upos their parts of speech
     */
    NameEdges(String plain, List<Range> tokens, List<Upos> upos) {
        this.plain = plain;
        this.tokens = tokens;
        this.upos = upos;
    }

    /** The names of the sentence, in order, each of them whole. */
    List<Name> complete(List<Name> names) {
        List<Name> whole = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            int next = i + 1 < names.size() ? names.get(i + 1).tokens().begin() : tokens.size();
            Name longer = extend(trim(name), next);
            int last = whole.size() - 1;
            if (last >= 0 && isOnePerson(whole.get(last), longer)) {
                whole.set(last, join(whole.get(last), longer.tokens().end()));
            } else {
                whole.add(longer);
            }
        }
        return whole;
    }

    private Name trim(Name name) {
        int end = name.tokens().end();
        while (end - 1 > name.tokens().begin() && FUNCTION_WORDS.contains(upos.get(end - 1))) {
            end--;
        }
        return join(name, end);
    }

    private Name extend(Name name, int limit) {
        int end = name.tokens().end();
        while (end + 1 < limit && isHyphen(end) && upos.get(end + 1) == Upos.PROPN) {
            end += 2;
        }
        return join(name, end);
    }

    private boolean isOnePerson(Name before, Name after) {
        return before.type() == NameType.PERSON
                && after.type() == NameType.PERSON
                && before.tokens().end() + 1 == after.tokens().begin()
                && isHyphen(before.tokens().end());
    }

    private static Name join(Name name, int end) {
        return new Name(new TokenSpan(name.tokens().sentence(), name.tokens().begin(), end), name.type());
    }

    /** A hyphen with no space around it. */
    private boolean isHyphen(int token) {
        Range hyphen = tokens.get(token);
        return hyphen.of(plain).equals("-")
                && tokens.get(token - 1).end() == hyphen.begin()
                && hyphen.end() == tokens.get(token + 1).begin();
    }
}
