package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Annotated;
import org.dateline.model.EntityMention;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;

/** Says which tokens of a mention are its name, whatever piece of it a name finder or tagger saw. */
final class NameSpans {
    private static final int LONGEST = 8;
    private static final int LONGEST_TITLE = 3;
    /** Longer names of cities below this are not looked for inside sentences. */
    private static final double LEAST_PRIOR = 0.5;

    private final Annotated annotated;
    private final KnowledgeBase kb;
    private final Map<Integer, List<TokenSpan>> known = new HashMap<>();

    NameSpans(Annotated annotated, KnowledgeBase kb) {
        this.annotated = annotated;
        this.kb = kb;
    }

    /**
     * The name at the core of a mention: a name of several words that the knowledge base has and in which the head lies, else what the name finder saw,
     * else the proper nouns around the head.
     */
    TokenSpan core(EntityMention mention, Sentence sentence) {
        TokenSpan seen = seen(mention, sentence);
        return known(sentence).stream()
                .filter(k -> k.begin() <= seen.begin() && seen.end() <= k.end())
                .findFirst()
                .orElse(seen);
    }

    private static TokenSpan seen(EntityMention mention, Sentence sentence) {
        Optional<Name> name = sentence.names().stream()
                .filter(n -> n.tokens().contains(mention.head()))
                .findFirst();
        if (name.isPresent()) {
            TokenSpan at = name.get().tokens();
            boolean organization =
                    name.get().type() == NameType.ORGANIZATION || name.get().type() == NameType.MISC;
            int end = organization ? afterModel(mention, sentence, at.end()) : at.end();
            return trimmed(sentence, at.begin(), end, name.get().type() == NameType.PERSON);
        }
        int begin = mention.head();
        int end = begin + 1;
        while (begin > mention.tokens().begin() && isProper(sentence.token(begin - 1))) {
            begin--;
        }
        while (end < mention.tokens().end() && isProper(sentence.token(end))) {
            end++;
        }
        return trimmed(sentence, begin, end, mention.name() == NameType.PERSON);
    }

    /** "a Boeing 747": the number of a model belongs to its name. */
    private static int afterModel(EntityMention mention, Sentence sentence, int end) {
        int after = end;
        while (after < mention.tokens().end() && isModel(sentence.token(after).text())) {
            after++;
        }
        return after;
    }

    /** Letters and digits, but no plain year. */
    static boolean isModel(String word) {
        return word.matches("[A-Z]{0,4}-?[0-9]+[A-Z0-9-]*s?") && !word.matches("(1[89]|20)[0-9]{2}");
    }

    /** Without the article before, the clitic after, and for persons the titles. */
    private static TokenSpan trimmed(Sentence sentence, int begin, int end, boolean person) {
        int b = begin;
        int e = end;
        while (e - 1 > b && sentence.token(e - 1).upos() == Upos.PART) {
            e--;
        }
        while (b < e - 1 && MentionReader.lower(sentence.token(b)).equals("the")) {
            b++;
        }
        int cut = person ? afterTitles(sentence, b, e) : b;
        return new TokenSpan(sentence.index(), cut < e ? cut : b, e);
    }

    private static int afterTitles(Sentence sentence, int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            if (isTitle(MentionReader.join(sentence, i - 1, i))) {
                return i;
            }
        }
        return begin;
    }

    static boolean isTitle(String words) {
        return Words.set("title").contains(words);
    }

    /** Whether what was taken for a name is none: a title alone or before a person's name ("Senate Majority Leader"), an article, a letter. */
    static boolean isNoName(Sentence sentence, TokenSpan core) {
        String words = MentionReader.join(sentence, core.begin(), core.end());
        String last = MentionReader.lower(sentence.token(core.end() - 1));
        boolean beforePerson = sentence.names().stream()
                .anyMatch(n -> n.type() == NameType.PERSON && n.tokens().begin() == core.end());
        return isTitle(words)
                || beforePerson && isTitle(last)
                || words.length() < 2
                || Words.set("determiner.definite").contains(words);
    }

    private static boolean isProper(Token token) {
        return token.upos() == Upos.PROPN;
    }

    /** The names of two words or more in a sentence that the knowledge base has, the longest first. */
    private List<TokenSpan> known(Sentence sentence) {
        return known.computeIfAbsent(sentence.index(), i -> {
            List<TokenSpan> out = new ArrayList<>();
            for (int n = LONGEST; n > 1; n--) {
                for (int begin = 0; begin + n <= sentence.size(); begin++) {
                    TokenSpan span = new TokenSpan(sentence.index(), begin, begin + n);
                    if (isCapitalized(sentence, span)
                            && out.stream().noneMatch(span::overlaps)
                            && isKnown(nameOf(span))) {
                        out.add(span);
                    }
                }
            }
            return out;
        });
    }

    private static boolean isCapitalized(Sentence sentence, TokenSpan span) {
        return Character.isUpperCase(sentence.token(span.begin()).text().codePointAt(0))
                && Character.isUpperCase(sentence.token(span.end() - 1).text().codePointAt(0));
    }

    private boolean isKnown(String name) {
        return kb.listByName(name).stream().anyMatch(e -> e.prior() >= LEAST_PRIOR)
                || kb.findDemonym(name).isPresent();
    }

    /** A name as one would write it on one line. */
    String nameOf(TokenSpan span) {
        return annotated.textOf(span).replaceAll("\\s+", " ");
    }

    /** The titles right before a name: "South Korean President" gives "president". */
    static Set<String> titles(Sentence sentence, TokenSpan name) {
        Set<String> out = new LinkedHashSet<>();
        for (int n = Math.min(LONGEST_TITLE, name.begin()); n > 0; n--) {
            String phrase = MentionReader.join(sentence, name.begin() - n, name.begin());
            if (isTitle(phrase)) {
                out.add(phrase);
            }
        }
        return out;
    }
}
