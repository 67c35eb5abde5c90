package org.dateline.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Annotated;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/** Reads what the words of an entity mention tell, from the tokens and the tree of its sentence. */
final class MentionReader {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
    private static final Set<String> CLAUSES =
            Set.of("acl", "advcl", "ccomp", "parataxis", "appos", "conj", "cc", "dep");
    private static final int LONGEST_LABEL = 8;

    private final Annotated annotated;
    private final AnchorFinder anchors;

    MentionReader(Annotated annotated, KnowledgeBase kb) {
        this.annotated = annotated;
        this.anchors = new AnchorFinder(kb);
    }

    /** All mentions, in the order given. */
    List<MentionView> read(List<EntityMention> mentions) {
        List<MentionView> out = new ArrayList<>();
        for (EntityMention mention : mentions) {
            out.add(read(mention, out.size()));
        }
        return out;
    }

    private MentionView read(EntityMention mention, int index) {
        Sentence sentence = annotated.sentences().get(mention.tokens().sentence());
        Tree tree = new Tree(sentence);
        Token head = sentence.token(mention.head());
        TokenSpan named = mention.form() == Form.NAME ? core(mention, sentence) : null;
        int first = firstOfPhrase(mention, tree, named == null ? head.index() : named.begin());
        Anchor anchor = anchors.find(mention, tree, first, named).orElse(null);
        List<Token> before = sentence.tokens().subList(first, head.index());
        List<String> modifiers = named == null ? modifiers(before, anchor) : List.of();
        return new MentionView(
                mention,
                index,
                sentence,
                named == null ? null : nameOf(named),
                named == null ? Set.of() : titles(sentence, named),
                determiner(mention, sentence, first),
                isPlural(head),
                modifiers,
                head.lemma().toLowerCase(Locale.ROOT),
                anchor,
                SUBJECTS.contains(head.relation()),
                label(mention, tree, before));
    }

    /** The name that the head belongs to; where no finder saw one, the run of proper nouns around the head. */
    private static TokenSpan core(EntityMention mention, Sentence sentence) {
        int begin = mention.head();
        int end = begin + 1;
        for (var name : sentence.names()) {
            if (name.tokens().contains(mention.head())) {
                begin = Math.max(name.tokens().begin(), mention.tokens().begin());
                end = Math.min(name.tokens().end(), mention.tokens().end());
                return trimmed(sentence, begin, end, name.type() == NameType.PERSON);
            }
        }
        while (begin > mention.tokens().begin() && isProper(sentence.token(begin - 1))) {
            begin--;
        }
        while (end < mention.tokens().end() && isProper(sentence.token(end))) {
            end++;
        }
        return trimmed(sentence, begin, end, mention.name() == NameType.PERSON);
    }

    /** Without the article before, the clitic after, and for persons the titles. */
    private static TokenSpan trimmed(Sentence sentence, int begin, int end, boolean person) {
        int b = begin;
        int e = end;
        while (e - 1 > b && sentence.token(e - 1).upos() == Upos.PART) {
            e--;
        }
        while (b < e - 1 && lower(sentence.token(b)).equals("the")) {
            b++;
        }
        int cut = person ? titleEnd(sentence, b, e) : b;
        return new TokenSpan(sentence.index(), cut < e ? cut : b, e);
    }

    private static int titleEnd(Sentence sentence, int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            if (Words.set("title").contains(join(sentence, i - 1, i)) && i < end) {
                return i;
            }
        }
        return begin;
    }

    private static boolean isProper(Token token) {
        return token.upos() == Upos.PROPN;
    }

    private String nameOf(TokenSpan span) {
        return annotated.textOf(span).replaceAll("\\s+", " ");
    }

    /** Where the words before the head begin: to the left as far as they hang on the head. */
    private static int firstOfPhrase(EntityMention mention, Tree tree, int from) {
        Token head = tree.sentence().token(mention.head());
        int first = from;
        while (first > mention.tokens().begin() && tree.isWithin(tree.sentence().token(first - 1), head)) {
            first--;
        }
        return first;
    }

    private static List<String> modifiers(List<Token> before, @Nullable Anchor anchor) {
        List<String> out = new ArrayList<>();
        for (Token t : before) {
            boolean content =
                    t.upos() == Upos.ADJ || t.upos() == Upos.NOUN || t.upos() == Upos.PROPN || t.upos() == Upos.VERB;
            String word = lower(t);
            if (content
                    && (anchor == null || !anchor.covers(t.index()))
                    && !Words.set("quantity").contains(word)) {
                out.add(word);
            }
        }
        return out;
    }

    /** The titles right before a name: "South Korean President" gives "president". */
    private static Set<String> titles(Sentence sentence, TokenSpan name) {
        Set<String> out = new LinkedHashSet<>();
        int end = name.begin();
        int longest = 3;
        for (int n = Math.min(longest, end); n > 0; n--) {
            String phrase = join(sentence, end - n, end);
            if (Words.set("title").contains(phrase)) {
                out.add(phrase);
            }
        }
        return out;
    }

    private static MentionView.Determiner determiner(EntityMention mention, Sentence sentence, int first) {
        Token t = sentence.token(Math.min(first, mention.head()));
        String word = lower(t);
        if (Words.set("determiner.possessive").contains(word) || hasGenitive(sentence, first, mention.head())) {
            return MentionView.Determiner.POSSESSIVE;
        }
        if (Words.set("determiner.demonstrative").contains(word)) {
            return MentionView.Determiner.DEMONSTRATIVE;
        }
        if (Words.set("determiner.definite").contains(word)) {
            return MentionView.Determiner.DEFINITE;
        }
        return Words.set("determiner.indefinite").contains(word)
                ? MentionView.Determiner.INDEFINITE
                : MentionView.Determiner.NONE;
    }

    private static boolean hasGenitive(Sentence sentence, int first, int head) {
        return sentence.tokens().subList(first, head).stream()
                .anyMatch(t -> t.upos() == Upos.PART && t.text().matches("['’]s?"));
    }

    /** Number by the form: a noun that is not its own lemma and ends in s, or an irregular plural. */
    private static boolean isPlural(Token head) {
        String word = lower(head);
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (head.upos() == Upos.PRON) {
            return Words.findPronoun(word).map(Words.Pronoun::plural).orElse(false);
        }
        return head.upos() == Upos.NOUN && !word.equals(lemma)
                || head.upos() == Upos.NOUN && Words.set("noun.plural").contains(word);
    }

    private String label(EntityMention mention, Tree tree, List<Token> before) {
        Token head = tree.sentence().token(mention.head());
        int begin = head.index();
        for (int i = before.size() - 1;
                i >= 0 && before.get(i).upos() != Upos.DET && before.get(i).upos() != Upos.NUM;
                i--) {
            begin = before.get(i).index();
        }
        int end = head.index() + 1;
        Set<Integer> clauses = new LinkedHashSet<>();
        tree.children(head, CLAUSES).forEach(c -> tree.subtree(c).forEach(t -> clauses.add(t.index())));
        while (end < mention.tokens().end()
                && end - begin < LONGEST_LABEL
                && !clauses.contains(end)
                && tree.sentence().token(end).upos() != Upos.PUNCT) {
            end++;
        }
        while (end - 1 > head.index() && isWeak(tree.sentence().token(end - 1))) {
            end--;
        }
        return nameOf(new TokenSpan(mention.tokens().sentence(), begin, end));
    }

    /** Words that no label should end in. */
    private static boolean isWeak(Token t) {
        return t.upos() == Upos.ADP
                || t.upos() == Upos.DET
                || t.upos() == Upos.CCONJ
                || t.upos() == Upos.PART
                || t.upos() == Upos.PRON;
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    static String join(Sentence sentence, int begin, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = begin; i < end; i++) {
            out.append(i > begin ? " " : "").append(lower(sentence.token(i)).replaceAll("\\.$", ""));
        }
        return out.toString();
    }
}
