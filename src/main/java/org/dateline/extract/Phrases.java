package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.dateline.tables.Table;

/** Which word of a noun phrase stands for what is meant. */
final class Phrases {
    private static final Set<String> TRANSPARENT = new HashSet<>();
    private static final Set<Kind> NAMED =
            Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.GROUP, Kind.ARMED_FORCE);

    static {
        Table.rows(Phrases.class, "transparent-nouns.tsv").forEach(row -> TRANSPARENT.addAll(row.words(0)));
    }

    private final Syntax syntax;
    private final NounEvents nouns;

    Phrases(Syntax syntax, NounEvents nouns) {
        this.syntax = syntax;
        this.nouns = nouns;
    }

    /** "a total of 12,000 soldiers": the soldiers. Any other head is itself. */
    Token core(Token head) {
        Token at = head;
        for (int i = 0; i < 4 && TRANSPARENT.contains(Syntax.lemma(at)); i++) {
            Optional<Token> inner = syntax.tree().children(at, Set.of("nmod")).stream()
                    .filter(n -> syntax.hasPreposition(n, "of"::equals))
                    .findFirst();
            if (inner.isEmpty()) {
                return at;
            }
            at = inner.get();
        }
        return at;
    }

    /**
     * The words that stand for a coordinated phrase, one a conjunct: the names that a description introduces rather than the description ("the news
     * agency Yonhap", "the presidents Rossi and Silva").
     */
    List<Token> referents(Token head) {
        List<Token> found = new ArrayList<>();
        for (Token t : syntax.conjuncts(head)) {
            if (t != head && isGapped(t)) {
                continue;
            }
            Token core = core(t);
            List<Token> names = names(core);
            found.addAll(names.isEmpty() ? List.of(describedBy(core)) : names);
        }
        return found;
    }

    /** "each other", "one another": stands for those who are told already. */
    boolean isReciprocal(Token t) {
        return isPair(t.index(), "one", "another")
                || isPair(t.index() - 1, "one", "another")
                || isPair(t.index(), "each", "other")
                || isPair(t.index() - 1, "each", "other");
    }

    private boolean isPair(int first, String one, String other) {
        List<Token> tokens = syntax.tokens();
        return first >= 0
                && first + 1 < tokens.size()
                && tokens.get(first).text().equalsIgnoreCase(one)
                && tokens.get(first + 1).text().equalsIgnoreCase(other);
    }

    /** "ten died in Oslo and two in Bergen": a phrase of another clause, whose verb is left out. */
    private boolean isGapped(Token conjunct) {
        return syntax.preposition(conjunct)
                .filter(p -> p.index() > 0 && p.index() < conjunct.index())
                .map(p -> syntax.tokens().get(p.index() - 1))
                .filter(t -> t.upos() == Upos.NUM
                        && t.head() != conjunct.index()
                        && t.relation().equals("conj"))
                .isPresent();
    }

    /** "Rossi, the president, who …": the description stands for the name before it. */
    private Token describedBy(Token t) {
        return syntax.tree()
                .head(t)
                .filter(h -> t.relation().equals("appos") && t.upos() == Upos.NOUN && NounEvents.isInName(syntax, h))
                // "Chile: soldiers arrived": who says so, not what they are
                .filter(h -> h.index() > t.index()
                        || syntax.tokens().subList(h.index(), t.index()).stream()
                                .noneMatch(w -> w.text().equals(":")))
                .orElse(t);
    }

    private List<Token> names(Token description) {
        if (description.upos() != Upos.NOUN || !nouns.isOf(syntax, description, NAMED)) {
            return List.of();
        }
        return syntax.tree().children(description, Set.of("appos", "flat", "nmod")).stream()
                .filter(a -> a.index() > description.index() && NounEvents.isInName(syntax, a))
                .filter(a ->
                        !a.relation().equals("nmod") || syntax.preposition(a).isEmpty() && !syntax.isPossessive(a))
                .flatMap(a -> syntax.conjuncts(a).stream())
                .toList();
    }
}
