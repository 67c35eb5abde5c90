package org.dateline.resolve;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the state that a phrase hangs on, before its head or in a prepositional phrase after it. */
final class AnchorFinder {
    private static final int LONGEST = 4;
    private static final Set<String> OF = Set.of("of", "from");

    private final KnowledgeBase kb;

    AnchorFinder(KnowledgeBase kb) {
        this.kb = kb;
    }

    /**
     * The anchor of a mention.
     *
     * @param first first token of the words before the head
     * @param named the name at its core, null when none: then anchors inside the name count too ("the Russian Ministry of Defense")
     */
    Optional<Anchor> find(EntityMention mention, Tree tree, int first, @Nullable TokenSpan named) {
        int end = named == null ? mention.head() : named.end();
        Optional<Anchor> before = before(tree.sentence(), first, end);
        return before.isPresent() ? before : after(mention, tree);
    }

    private Optional<Anchor> before(Sentence sentence, int first, int end) {
        for (int last = end; last > first; last--) {
            for (int begin = Math.max(first, last - LONGEST); begin < last; begin++) {
                Optional<Anchor> found = at(sentence, begin, last);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Anchor> at(Sentence sentence, int begin, int end) {
        String words = words(sentence, begin, end);
        if (!Character.isUpperCase(words.codePointAt(0))) {
            return Optional.empty();
        }
        for (Demonym d : kb.listDemonyms(words)) {
            if (d.form() == Demonym.Form.ADJECTIVE) {
                return Optional.of(new Anchor(d.key(), begin, end, Anchor.Kind.ADJECTIVE));
            }
        }
        return state(words, begin, end, Anchor.Kind.NAME);
    }

    /** The state of that name, or the one whose government sits in the capital of that name. */
    private Optional<Anchor> state(String name, int begin, int end, Anchor.Kind kind) {
        return kb.listByName(name).stream().findFirst().flatMap(e -> {
            String seat = e.kind() == EntryKind.CAPITAL ? e.actsFor() : null;
            if (e.kind() == EntryKind.STATE) {
                return Optional.of(new Anchor(e.key(), begin, end, kind));
            }
            return Optional.ofNullable(seat).map(key -> new Anchor(key, begin, end, Anchor.Kind.SEAT));
        });
    }

    private Optional<Anchor> after(EntityMention mention, Tree tree) {
        Token head = tree.sentence().token(mention.head());
        for (Token nmod : tree.children(head, Set.of("nmod"))) {
            if (nmod.index() < head.index()) {
                continue;
            }
            String preposition =
                    tree.child(nmod, "case").map(MentionReader::lower).orElse("");
            TokenSpan name = name(tree, nmod);
            String words = words(tree.sentence(), name.begin(), name.end());
            Optional<Anchor> found = state(words, name.begin(), name.end(), Anchor.Kind.OF)
                    .filter(anchor -> fits(anchor.kind(), preposition));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "soldiers from Russia", "the ministry in Moscow": but not "residents of Moscow". */
    private static boolean fits(Anchor.Kind kind, String preposition) {
        return kind == Anchor.Kind.OF ? OF.contains(preposition) : preposition.equals("in");
    }

    /** The proper nouns around a token. */
    private static TokenSpan name(Tree tree, Token token) {
        Sentence sentence = tree.sentence();
        int begin = token.index();
        int end = begin + 1;
        while (begin > 0 && sentence.token(begin - 1).upos() == Upos.PROPN) {
            begin--;
        }
        while (end < sentence.size() && sentence.token(end).upos() == Upos.PROPN) {
            end++;
        }
        return new TokenSpan(sentence.index(), begin, end);
    }

    private static String words(Sentence sentence, int begin, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = begin; i < end; i++) {
            out.append(i > begin ? " " : "").append(sentence.token(i).text());
        }
        return out.toString();
    }
}
