package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Name;
import org.dateline.model.RelationType;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Ties that two names state by standing together: "Lima, Peru", "Rossi of the Red Cross", "Chile's Rossi", "the hospital St Mary in Oslo". */
final class NameTies {
    private static final Set<Kind> PLACE = Set.of(Kind.PLACE);
    private static final Set<Kind> PERSON = Set.of(Kind.PERSON);
    private static final Set<Kind> ORGANIZATION = Set.of(Kind.ORGANIZATION);

    private final Syntax syntax;
    private final Tree tree;
    private final RelationParties parties;
    private final RelationNouns nouns;

    NameTies(Syntax syntax, Lexicons lexicons, RelationParties parties) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.parties = parties;
        this.nouns = lexicons.relationNouns();
    }

    /** The ties between a name and that which it hangs on. */
    List<Tie> of(Token name) {
        if (!NounEvents.isInName(syntax, name)) {
            return List.of();
        }
        Optional<Token> head = tree.head(name).filter(h -> NounEvents.isInName(syntax, h) && nameOf(h) != nameOf(name));
        if (head.isEmpty()) {
            return List.of();
        }
        List<Tie> found = new ArrayList<>();
        if (name.relation().equals("nmod") || name.relation().equals("appos")) {
            ofPlaces(name, head.get()).ifPresent(found::add);
        }
        if (name.relation().equals("nmod")) {
            ofPerson(name, head.get()).ifPresent(found::add);
            ofSeat(name, head.get()).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Tie> ofPlaces(Token whole, Token part) {
        boolean places = parties.isNamed(whole, PLACE) && parties.isNamed(part, PLACE) && whole.index() > part.index();
        boolean stated = syntax.preposition(whole).isEmpty()
                ? isRightBehind(whole, part, ",")
                : syntax.hasPreposition(whole, "in"::equals) && isRightBehind(whole, part, "in");
        return places && stated ? Optional.of(Tie.lasting(part, RelationType.PART_OF, whole, "in")) : Optional.empty();
    }

    /** Whether nothing but one word stands between two names, and no list goes on behind the second. */
    private boolean isRightBehind(Token second, Token first, String between) {
        int begin = nameOf(second).tokens().begin();
        int end = nameOf(first).tokens().end();
        boolean list = tree.has(second, "conj") || tree.has(first, "conj");
        boolean article = begin == end + 2 && syntax.sentence().token(begin - 1).upos() == Upos.DET;
        return (begin == end + 1 || article)
                && syntax.sentence().token(end).text().equals(between)
                && !list;
    }

    private Optional<Tie> ofPerson(Token other, Token person) {
        if (!parties.isNamed(person, PERSON) || isTitle(nameOf(person))) {
            return Optional.empty();
        }
        boolean organization = parties.isNamed(other, ORGANIZATION);
        boolean place = parties.isNamed(other, PLACE);
        if (syntax.isPossessive(other)) {
            boolean direct =
                    nameOf(other).tokens().end() + 1 == nameOf(person).tokens().begin();
            RelationType type = organization ? RelationType.AFFILIATED_WITH : RelationType.CITIZEN_OF;
            return direct && (organization || place)
                    ? Optional.of(Tie.lasting(person, type, other, "of"))
                    : Optional.empty();
        }
        String preposition = syntax.preposition(other).map(Syntax::lemma).orElse("");
        if (other.index() < person.index() || !Set.of("of", "from", "at").contains(preposition)) {
            return Optional.empty();
        }
        return organization
                ? Optional.of(Tie.lasting(person, RelationType.AFFILIATED_WITH, other, preposition))
                : place && !preposition.equals("at")
                        ? Optional.of(Tie.lasting(person, RelationType.LOCATED_IN, other, preposition))
                        : Optional.empty();
    }

    /** "Oslo University in Norway": of what its last word calls a building or a seat. */
    private Optional<Tie> ofSeat(Token place, Token seat) {
        boolean named = parties.isNamed(seat, ORGANIZATION)
                && parties.isNamed(place, PLACE)
                && syntax.hasPreposition(place, "in"::equals)
                && isRightBehind(place, seat, "in");
        return named && isSeat(nameOf(seat))
                ? Optional.of(Tie.lasting(seat, RelationType.LOCATED_IN, place, "in"))
                : Optional.empty();
    }

    /** "Chief", "Lance Corporal", taken for a name. */
    private boolean isTitle(Name name) {
        Token last = syntax.sentence().token(name.tokens().end() - 1);
        return !nouns.of(Syntax.lemma(last)).isEmpty();
    }

    private boolean isSeat(Name name) {
        return syntax.tokens().subList(name.tokens().begin(), name.tokens().end()).stream()
                .flatMap(t -> nouns.of(Syntax.lemma(t)).stream())
                .anyMatch(s -> s.type() == RelationType.LOCATED_IN);
    }

    private Name nameOf(Token t) {
        return syntax.nameOf(t).orElseThrow();
    }
}
