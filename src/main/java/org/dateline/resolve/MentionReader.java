package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Annotated;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/** Reads what the words of an entity mention tell, from the tokens and the tree of its sentence. */
final class MentionReader {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
    private static final Set<String> OUTSIDE =
            Set.of("acl", "advcl", "ccomp", "parataxis", "appos", "nsubj", "obj", "obl", "cop", "aux", "mark", "cc");

    private final Annotated annotated;
    private final AnchorFinder anchors;
    private final NameSpans names;

    MentionReader(Annotated annotated, KnowledgeBase kb) {
        this.annotated = annotated;
        anchors = new AnchorFinder(kb);
        names = new NameSpans(annotated, kb);
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
        TokenSpan named = nameSpan(mention, sentence);
        int first = firstOfPhrase(tree, head, named == null ? head.index() : Math.min(named.begin(), head.index()));
        Anchor anchor = anchors.find(mention, tree, first, named).orElse(null);
        List<Token> before = sentence.tokens().subList(first, head.index());
        return new MentionView(
                mention,
                index,
                sentence,
                named,
                named == null ? null : names.nameOf(named),
                named == null ? Set.of() : NameSpans.titles(sentence, named),
                determiner(sentence, first, head),
                isPlural(head),
                named == null ? modifiers(before, anchor) : List.of(),
                head.lemma().toLowerCase(Locale.ROOT),
                anchor,
                SUBJECTS.contains(head.relation()),
                new MentionLabel(mention, tree, before).text(names));
    }

    /** The tokens of its name; none for nominals, pronouns, and for titles that were taken for names ("President"). */
    private @Nullable TokenSpan nameSpan(EntityMention mention, Sentence sentence) {
        if (mention.form() != Form.NAME) {
            return null;
        }
        TokenSpan core = names.core(mention, sentence);
        return NameSpans.isNoName(sentence, core) ? null : core;
    }

    /** Where the words before the head begin: to the left as far as they hang on the head. */
    private static int firstOfPhrase(Tree tree, Token head, int from) {
        int first = from;
        while (first > 0 && isOf(head, tree.sentence().token(first - 1), tree)) {
            first--;
        }
        return first;
    }

    /** Whether a word before the head belongs to its phrase: it hangs on it, and is no clause, no apposition and no comma. */
    private static boolean isOf(Token head, Token word, Tree tree) {
        Token at = word;
        while (at.index() != head.index()) {
            boolean comma = at.upos() == Upos.PUNCT && !at.text().equals("-");
            boolean preposition = at.head() == head.index() && at.upos() == Upos.ADP;
            if (comma || preposition || OUTSIDE.contains(at.relation()) || at.head() < 0) {
                return false;
            }
            at = tree.sentence().token(at.head());
        }
        return true;
    }

    private static List<String> modifiers(List<Token> before, @Nullable Anchor anchor) {
        List<String> out = new ArrayList<>();
        for (Token t : before) {
            if (isGenitive(t)) {
                out.clear();
            }
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

    private static MentionView.Determiner determiner(Sentence sentence, int first, Token head) {
        if (hasGenitive(sentence, first, head.index())) {
            return MentionView.Determiner.POSSESSIVE;
        }
        return sentence.tokens().subList(first, Math.max(first, head.index())).stream()
                .map(t -> determiner(lower(t)))
                .filter(d -> d != MentionView.Determiner.NONE)
                .findFirst()
                .orElse(MentionView.Determiner.NONE);
    }

    private static MentionView.Determiner determiner(String word) {
        if (Words.set("determiner.possessive").contains(word)) {
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
        return sentence.tokens().subList(first, head).stream().anyMatch(MentionReader::isGenitive);
    }

    private static boolean isGenitive(Token t) {
        return t.upos() == Upos.PART && t.text().matches("['’]s?");
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
