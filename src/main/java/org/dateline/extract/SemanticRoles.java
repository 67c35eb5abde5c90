package org.dateline.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Predicate;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Tree;

/**
 * The PropBank arguments that the encoder found in a sentence, asked for by word. Labels are those of PropBank's guidelines (Bonial et al., 2010)
 * without the marks of relative pronouns and of what goes on after an interruption.
 */
final class SemanticRoles {
    /** Label of a word that is none of the arguments. */
    static final String NONE = "";

    /** Relations between the words of one noun phrase; the head of an argument may be any of them. */
    private static final Set<String> OF_ONE_PHRASE = Set.of("flat", "compound", "appos", "nummod", "amod", "fixed");

    private final Sentence sentence;
    private final Tree tree;
    private final Map<Integer, Predicate> predicates = new HashMap<>();

    SemanticRoles(Sentence sentence, Tree tree) {
        this.sentence = sentence;
        this.tree = tree;
        sentence.predicates().forEach(p -> predicates.put(p.token(), p));
    }

    /** Whether arguments were looked for and some participant was found; of other words the grammar alone can tell. */
    boolean hasParticipants(Token word) {
        Predicate predicate = predicates.get(word.index());
        return predicate != null
                && predicate.arguments().stream()
                        .anyMatch(a -> isCore(a.label()) || a.label().endsWith("-LOC"));
    }

    /** What a phrase is to a predicate: the label of its head, or of another word of the phrase or of the first of its conjuncts; {@link #NONE}. */
    String label(Token predicate, Token phrase) {
        Predicate frame = predicates.get(predicate.index());
        if (frame == null) {
            return NONE;
        }
        return direct(frame, phrase)
                .or(() -> direct(frame, phrase, OF_ONE_PHRASE))
                .or(() -> firstOf(frame, phrase))
                .orElse(NONE);
    }

    private Optional<String> firstOf(Predicate frame, Token phrase) {
        Optional<Token> head = tree.head(phrase).filter(h -> phrase.relation().equals("conj"));
        return head.flatMap(h -> direct(frame, h).or(() -> firstOf(frame, h)));
    }

    private Optional<String> direct(Predicate frame, Token phrase, Set<String> inside) {
        return tree.children(phrase, inside).stream()
                .flatMap(t -> direct(frame, t).stream())
                .findFirst();
    }

    private Optional<String> direct(Predicate frame, Token word) {
        return frame.arguments().stream()
                .filter(a -> a.head() == word.index())
                .map(a -> plain(a.label()))
                .findFirst();
    }

    /** The head of the argument with a label; no relative pronoun, which stands for another. */
    Optional<Token> argument(Token predicate, String label) {
        Predicate frame = predicates.get(predicate.index());
        return frame == null
                ? Optional.empty()
                : frame.arguments().stream()
                        .filter(a -> a.label().equals(label))
                        .map(a -> sentence.token(a.head()))
                        .findFirst();
    }

    /** The number of a predicate's roleset in PropBank; empty when not known. */
    Optional<String> sense(Token predicate) {
        return Optional.ofNullable(predicates.get(predicate.index())).flatMap(p -> Optional.ofNullable(p.sense()));
    }

    static boolean isCore(String label) {
        return label.matches("A\\d");
    }

    private static String plain(String label) {
        return label.startsWith("R-") || label.startsWith("C-") ? label.substring(2) : label;
    }
}
