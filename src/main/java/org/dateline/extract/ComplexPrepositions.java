package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Annotated;
import org.dateline.model.Extraction;
import org.dateline.model.Predicate;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/**
 * Reads a preposition of several words ("in front of", "as a result of") as one: the noun in it names no thing and no event, what follows it is what the
 * phrase is about. The tree is changed as Enhanced++ Universal Dependencies do (Schuster and Manning 2016, section 3.5): the last noun hangs where the
 * first did, and the words before it are its {@code case} and {@code fixed}. The words are those of {@code prepositions.tsv} with a space; the first
 * token's lemma becomes the whole preposition.
 */
final class ComplexPrepositions {
    private static final Set<String> PHRASES = Set.of("obl", "nmod");

    private static final Set<String> WORDS = Table.rows(ComplexPrepositions.class, "prepositions.tsv").stream()
            .map((Row r) -> r.cell(0))
            .filter(word -> word.contains(" "))
            .collect(Collectors.toUnmodifiableSet());

    /** Their last words, by which one is looked for. */
    private static final Set<String> LAST =
            WORDS.stream().map(w -> w.substring(w.lastIndexOf(' ') + 1)).collect(Collectors.toUnmodifiableSet());

    private ComplexPrepositions() {}

    /** The article with such prepositions joined; sentences without are the same objects. */
    static Annotated joined(Annotated annotated) {
        return new Annotated(
                annotated.article(),
                annotated.sentences().stream().map(ComplexPrepositions::joined).toList(),
                annotated.times());
    }

    /** An extraction that is seen over the trees it was made from. */
    static Extraction joined(Extraction extraction) {
        return extraction.withAnnotated(joined(extraction.annotated()));
    }

    private static Sentence joined(Sentence sentence) {
        Sentence at = sentence;
        for (int noun = 1; noun + 1 < sentence.size(); noun++) {
            boolean may = LAST.contains(sentence.token(noun + 1).text().toLowerCase(Locale.ROOT))
                    && PHRASES.contains(at.token(noun).relation());
            at = may ? find(at, at.token(noun)).orElse(at) : at;
        }
        return at;
    }

    /** The sentence with the preposition of this noun joined; empty when it is in none. */
    private static Optional<Sentence> find(Sentence sentence, Token noun) {
        Token last = sentence.token(noun.index() + 1);
        Tree tree = new Tree(sentence);
        Optional<Token> first = tree.child(noun, "case").filter(p -> p.index() < noun.index());
        Optional<Token> object = tree.children(noun, Set.of("nmod")).stream()
                .filter(x -> last.head() == x.index() && last.relation().equals("case"))
                .findFirst();
        if (first.isEmpty() || object.isEmpty()) {
            return Optional.empty();
        }
        int begin = first.get().index();
        return preposition(tree, begin, noun)
                .map(word -> new Joining(sentence, begin, noun, object.get().index(), word).sentence());
    }

    /** "as a direct result of": with or without adjectives. */
    private static Optional<String> preposition(Tree tree, int begin, Token noun) {
        List<Token> words = tree.sentence().tokens().subList(begin, noun.index() + 2);
        List<Token> plain = words.stream()
                .filter(t -> t.head() != noun.index() || !t.relation().equals("amod"))
                .toList();
        return Stream.of(words, plain)
                .map(ComplexPrepositions::text)
                .filter(WORDS::contains)
                .findFirst();
    }

    private static String text(List<Token> words) {
        return words.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    /**
     * One joining.
     *
     * @param begin index of the first word of the preposition, which ends with the word after the noun
     * @param object index of the noun that follows it
     */
    private record Joining(Sentence joined, int begin, Token noun, int object, String word) {
        Sentence sentence() {
            List<Token> tokens = new ArrayList<>();
            joined.tokens().forEach(t -> tokens.add(moved(t)));
            return new Sentence(
                    joined.index(),
                    joined.span(),
                    joined.block(),
                    tokens,
                    joined.names(),
                    joined.predicates().stream()
                            .filter(p -> p.token() != noun.index())
                            .map(this::moved)
                            .toList());
        }

        private Token moved(Token t) {
            if (t.index() == object) {
                return with(t, t.lemma(), noun.head(), noun.relation());
            }
            if (t.index() == begin) {
                return with(t, word, object, "case");
            }
            boolean inside = t.index() > begin && t.index() <= noun.index() + 1;
            if (inside) {
                return with(t, t.lemma(), begin, "fixed");
            }
            return t.head() == noun.index() ? with(t, t.lemma(), object, t.relation()) : t;
        }

        private Predicate moved(Predicate p) {
            return new Predicate(
                    p.token(),
                    p.sense(),
                    p.arguments().stream()
                            .map(a -> a.head() == noun.index()
                                    ? new Predicate.Argument(object, a.label(), a.probability())
                                    : a)
                            .toList(),
                    p.probability());
        }

        private static Token with(Token t, String lemma, int head, String relation) {
            return new Token(t.index(), t.span(), t.text(), lemma, t.upos(), t.xpos(), head, relation, t.attachment());
        }
    }
}
