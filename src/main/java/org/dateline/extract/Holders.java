package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/** Whose word the words that name a source stand for: a report's is its maker's. */
final class Holders {
    private final Lexicons lexicons;
    private final Mentions mentions;

    Holders(Lexicons lexicons, Mentions mentions) {
        this.lexicons = lexicons;
        this.mentions = mentions;
    }

    /** "a South Korean report", "information from Seoul": whose report it is; "the report": that of the last speaker. */
    List<String> of(Syntax syntax, Token source, List<String> lastSpeakers) {
        boolean document = lexicons.nouns().isOf(syntax, source, Kind.DOCUMENT);
        if (document) {
            List<String> makers = syntax.tree().children(source).stream()
                    .filter(c -> isMaker(syntax, c))
                    .flatMap(c -> syntax.conjuncts(c).stream())
                    .flatMap(c -> mentions.find(syntax.sentence().index(), c).stream())
                    .toList();
            if (!makers.isEmpty()) {
                return makers;
            }
            List<String> issuers = issuersOf(syntax, source);
            if (!issuers.isEmpty()) {
                return issuers;
            }
            boolean definite = source.text().equalsIgnoreCase(source.lemma())
                    && syntax.tree()
                            .child(source, "det")
                            .filter(d -> !Syntax.lemma(d).equals("a"))
                            .isPresent();
            if (definite && !lastSpeakers.isEmpty()) {
                return lastSpeakers;
            }
        }
        return mentions.find(syntax.sentence().index(), source).stream().toList();
    }

    /** "released a statement saying", "a statement released by the ministry says": whoever released it. */
    private List<String> issuersOf(Syntax syntax, Token document) {
        Arguments arguments = new Arguments(syntax, lexicons);
        Stream<Token> above = syntax.tree().head(document).stream()
                .filter(v -> v.upos() == Upos.VERB && document.relation().equals("obj"))
                .flatMap(v -> arguments.subject(v).stream());
        Stream<Token> below = syntax.tree().children(document, Set.of("acl")).stream()
                .filter(syntax::isPassive)
                .flatMap(v -> arguments.agents(v).stream());
        return Stream.concat(above, below)
                .flatMap(t -> syntax.conjuncts(t).stream())
                .flatMap(t -> mentions.find(syntax.sentence().index(), t).stream())
                .toList();
    }

    private boolean isMaker(Syntax syntax, Token c) {
        Optional<Kind> kind = lexicons.nouns().kindOf(syntax, c);
        // "videos of the site" are not by the site; "a report from Seoul" is
        boolean scene = kind.filter(k -> k == Kind.PLACE).isPresent() && c.upos() == Upos.NOUN;
        boolean actor = !scene
                && kind.filter(k -> Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.STATE)
                                .contains(k))
                        .isPresent();
        return switch (c.relation()) {
            case "amod" -> Demonyms.mayBe(syntax, c);
            case "compound" -> actor || Demonyms.mayBe(syntax, c);
            case "nmod" -> actor && (syntax.isPossessive(c) || syntax.hasPreposition(c, p -> p.matches("from|by|of")));
            default -> false;
        };
    }
}
