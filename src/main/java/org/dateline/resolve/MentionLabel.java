package org.dateline.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** What a mention is called where it has no name: its noun with what says of which kind, without articles, numbers and clauses. */
final class MentionLabel {
    private static final Set<String> CLAUSES =
            Set.of("acl", "advcl", "ccomp", "parataxis", "appos", "conj", "cc", "dep");
    /** Words that have a capital of their own are names, adjectives of names, and "I". */
    private static final Set<Upos> COMMON = Set.of(Upos.NOUN, Upos.PRON, Upos.DET);
    /** In tokens. */
    private static final int LONGEST = 8;

    private final EntityMention mention;
    private final Tree tree;
    /** The words of its phrase before the head. */
    private final List<Token> before;

    MentionLabel(EntityMention mention, Tree tree, List<Token> before) {
        this.mention = mention;
        this.tree = tree;
        this.before = before;
    }

    /** The label as one would write it on one line. */
    String text(NameSpans names) {
        Token head = tree.sentence().token(mention.head());
        int begin = head.index();
        for (int i = before.size() - 1; i >= 0; i--) {
            int first = firstOfCompound(before, i);
            if (!isLabel(before.subList(first, i + 1))) {
                break;
            }
            begin = before.get(first).index();
            i = first;
        }
        int end = head.index() + 1;
        Set<Integer> clauses = new HashSet<>();
        tree.children(head, CLAUSES).forEach(c -> tree.subtree(c).forEach(t -> clauses.add(t.index())));
        while (end < mention.tokens().end()
                && end - begin < LONGEST
                && !clauses.contains(end)
                && tree.sentence().token(end).upos() != Upos.PUNCT) {
            end++;
        }
        while (end - 1 > head.index() && isWeak(tree.sentence().token(end - 1))) {
            end--;
        }
        String phrase = names.nameOf(new TokenSpan(mention.tokens().sentence(), begin, end));
        return isCapitalOfSentence(tree.sentence(), begin) ? uncapitalized(phrase) : phrase;
    }

    /** Whether a common word has its capital from the sentence that it begins: "Officials", and not "EU officials". */
    private static boolean isCapitalOfSentence(Sentence sentence, int begin) {
        Token word = sentence.token(begin);
        String text = word.text();
        boolean first = sentence.tokens().subList(0, begin).stream().allMatch(t -> t.upos() == Upos.PUNCT);
        return first
                && COMMON.contains(word.upos())
                && text.length() > 1
                && text.substring(1).equals(MentionReader.lower(word).substring(1));
    }

    private static String uncapitalized(String phrase) {
        int first = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toLowerCase(Locale.ROOT) + phrase.substring(first);
    }

    /** Where the hyphenated word begins that ends at a word: "same-sex" is three tokens. */
    private static int firstOfCompound(List<Token> words, int last) {
        int first = last;
        while (first > 0
                && words.get(first - 1).span().end() == words.get(first).span().begin()
                && (isHyphen(words.get(first)) || isHyphen(words.get(first - 1)))) {
            first--;
        }
        return first;
    }

    private static boolean isHyphen(Token t) {
        return t.text().equals("-") || t.text().equals("‑");
    }

    /** Words that a label may begin with: no articles, numbers, possessors; of hyphenated words none with a number ("15-year-old"). */
    private static boolean isLabel(List<Token> word) {
        boolean compound = word.size() > 1;
        return word.stream()
                .noneMatch(t -> t.upos() == Upos.DET
                        || t.upos() == Upos.NUM
                        || t.upos() == Upos.PART
                        || t.upos() == Upos.PRON
                        || !compound && Words.set("quantity").contains(MentionReader.lower(t)));
    }

    /** Words that no label should end in. */
    private static boolean isWeak(Token t) {
        return t.upos() == Upos.ADP
                || t.upos() == Upos.DET
                || t.upos() == Upos.CCONJ
                || t.upos() == Upos.PART
                || t.upos() == Upos.PRON;
    }
}
