package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.RelationNouns.Sense;
import org.dateline.extract.RelationNouns.Use;
import org.dateline.model.RelationType;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** To whom or what a noun ties whom it describes: its possessor, the names before it, the phrases behind it. */
final class Complements {
    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final RelationParties parties;
    private final RelationNouns nouns;
    private final Validity validity;

    Complements(Syntax syntax, Arguments arguments, RelationParties parties, RelationNouns nouns, Validity validity) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.parties = parties;
        this.nouns = nouns;
        this.validity = validity;
    }

    /** To whom or what a description ties: its possessor, the names before it, the phrases behind it. */
    List<Token> of(Token noun, Sense sense) {
        if (sense.use() == Use.ITSELF) {
            return Character.isUpperCase(noun.text().codePointAt(0)) ? List.of(noun) : List.of();
        }
        List<Token> before = new ArrayList<>();
        List<Token> after = new ArrayList<>();
        Stream.concat(tree.children(noun, Set.of("compound", "nmod", "amod")).stream(), onName(noun))
                .filter(c -> c != noun)
                .forEach(c -> {
                    if (c.index() < noun.index() && syntax.preposition(c).isEmpty()) {
                        before.add(c);
                    } else if (c.index() > noun.index() && syntax.hasPreposition(c, sense.prepositions()::contains)) {
                        after.addAll(syntax.conjuncts(c));
                    }
                });
        pronounBefore(noun).ifPresent(before::add);
        // "the Peruvian city of Lima": with a whole before it, "of" leads to the part
        if (sense.use() == Use.DEFINING
                && (parties.isPlural(noun)
                        || before.stream().anyMatch(c -> parties.isKnown(c, sense.others()))
                        || after.stream().anyMatch(c -> !syntax.hasPreposition(c, "of"::equals)))) {
            after.removeIf(c -> syntax.hasPreposition(c, "of"::equals));
        }
        if (sense.use() == Use.ANY) {
            // "their son": of which two is seldom plain; "the Rossi sisters" are not hers
            before.removeIf(c -> c.upos() == Upos.PRON && c.text().matches("(?i)they|their"));
            before.removeIf(c -> c.upos() != Upos.PRON && !syntax.isPossessive(c) && c.index() < noun.index());
            owner(noun).ifPresent(before::add);
        }
        if (sense.type() == RelationType.CITIZEN_OF) {
            // "the French Liverpool striker": of France the club may be, or he
            before.removeIf(c -> c.upos() == Upos.PRON);
            before.removeIf(c -> syntax.tokens().subList(c.index() + 1, noun.index()).stream()
                    .anyMatch(t -> NounEvents.isInName(syntax, t) && before.contains(t)));
        }
        before.addAll(after);
        before.removeIf(c -> !parties.isKnown(c, sense.others()) || sense.use() != Use.POST && isParty(c));
        return before;
    }

    /** "the Republican senator": in no office at the Republicans. */
    private boolean isParty(Token t) {
        return t.relation().matches("amod|compound")
                && nouns.of(Syntax.lemma(t)).stream().anyMatch(s -> s.use() == Use.ITSELF);
    }

    /** A possessive pronoun right before a noun is its own, wherever the parser hangs it. */
    private Optional<Token> pronounBefore(Token noun) {
        int i = noun.index() - 1;
        while (i >= 0 && syntax.sentence().token(i).upos() == Upos.ADJ) {
            i--;
        }
        return i < 0
                ? Optional.empty()
                : Optional.of(syntax.sentence().token(i))
                        .filter(t -> t.upos() == Upos.PRON && t.relation().equals("nmod") && t.head() != noun.index());
    }

    /** Words before a title that parsers hang on the name behind it: "NATO chief Rossi". */
    private Stream<Token> onName(Token title) {
        boolean before = Set.of("compound", "nmod", "flat", "amod").contains(title.relation());
        return before
                ? tree.head(title).stream()
                        .filter(n -> n.index() > title.index())
                        .flatMap(n -> tree.children(n, Set.of("compound", "amod", "nmod")).stream())
                        .filter(c -> c.index() < title.index())
                : Stream.empty();
    }

    /** "She has two sons": whose they are. */
    private Optional<Token> owner(Token noun) {
        return tree.head(noun)
                .filter(v -> noun.relation().equals("obj") && Syntax.lemma(v).equals("have") && validity.isStated(v))
                .flatMap(arguments::subject);
    }
}
