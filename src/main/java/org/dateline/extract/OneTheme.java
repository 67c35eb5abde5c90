package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Role;
import org.dateline.model.Token;

/**
 * A verb has one theme, coordinated or not: where it has an object, what follows a preposition is where that goes, whom it is for or aimed at, or a
 * circumstance ("added the clause to the bill", "filed charges against Chile", "killed nine in the attack").
 */
final class OneTheme {
    private static final Set<String> NAMED_BY = Set.of("appos", "flat", "conj");

    private final Syntax syntax;
    private final NounEvents nouns;
    private final SemanticRoles semantic;
    private final CoreRoles core;

    OneTheme(Syntax syntax, NounEvents nouns, SemanticRoles semantic, CoreRoles core) {
        this.syntax = syntax;
        this.nouns = nouns;
        this.semantic = semantic;
        this.core = core;
    }

    /** Gives each second theme among the fillers of a verb its role beside the first, or none. */
    void settle(Token verb, Set<RoleFiller> found) {
        boolean plain = found.stream()
                .anyMatch(
                        f -> f.role() == Role.THEME && prepositionOf(f.token()).isEmpty());
        if (!plain) {
            return;
        }
        List<RoleFiller> settled = found.stream()
                .flatMap(f -> f.role() == Role.THEME && prepositionOf(f.token()).isPresent()
                        ? besideTheme(f.token())
                                .or(() -> ifAsked(verb, f.token()))
                                .map(r -> new RoleFiller(r, f.token()))
                                .stream()
                        : Stream.of(f))
                .toList();
        found.clear();
        found.addAll(settled);
    }

    /** "vaccinated against measles": what the verb's frame asks for is at least what it is about. */
    private Optional<Role> ifAsked(Token verb, Token word) {
        if (core.ofFrame(verb, semantic.label(verb, word)).isEmpty()) {
            return Optional.empty();
        }
        return switch (prepositionOf(word).map(Syntax::lemma).orElse("")) {
            case "to" -> Optional.of(Role.DESTINATION);
            case "in", "at" -> Optional.of(syntax.tree().has(verb, "obj") ? Role.TOPIC : Role.LOCATION);
            default -> Optional.of(Role.TOPIC);
        };
    }

    /** That of the phrase in which a word stands, be it its name or a further conjunct. */
    private Optional<Token> prepositionOf(Token word) {
        if (word.relation().equals("nmod") && syntax.hasPreposition(word, "of"::equals)) {
            return syntax.tree().head(word).flatMap(this::prepositionOf); // "hundreds of the ships"
        }
        return syntax.preposition(word)
                .or(() -> syntax.tree()
                        .head(word)
                        .filter(h -> NAMED_BY.contains(word.relation()))
                        .flatMap(this::prepositionOf));
    }

    private Optional<Role> besideTheme(Token phrase) {
        String preposition = prepositionOf(phrase).map(Syntax::lemma).orElse("");
        boolean event = nouns.isEvent(syntax, phrase);
        boolean animate = nouns.isAnimate(syntax, phrase);
        return switch (preposition) {
            case "to" -> event ? Optional.empty() : Optional.of(animate ? Role.RECIPIENT : Role.DESTINATION);
            case "against", "on", "upon" -> animate ? Optional.of(Role.RECIPIENT) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
