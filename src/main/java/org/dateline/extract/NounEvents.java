package org.dateline.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** Tells nouns of events from other nouns, and what kind of thing a noun phrase is. */
final class NounEvents {
    private static final Set<Kind> ANIMATE =
            Set.of(Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.ARMED_FORCE, Kind.STATE);

    private static final String STATEMENT = "Statement";
    private static final String CLASS = "CLASS:";

    private final NounTypes types;
    private final EventLexicon events;

    NounEvents(NounTypes types, EventLexicon events) {
        this.types = types;
        this.events = events;
    }

    /** Whether a noun may tell of an event: a listed trigger, or derived from a verb that names an act. */
    boolean isEvent(Syntax syntax, Token noun) {
        return noun.upos() == Upos.NOUN
                && !isInName(syntax, noun)
                && classOf(syntax, noun).isPresent();
    }

    /**
     * The class of a noun of an event; the top class when it derives from a verb of no class. Nouns of a closer kind (documents, persons) are no
     * events unless they are listed.
     */
    Optional<EventClass> classOf(Syntax syntax, Token noun) {
        return classByWord(syntax, noun)
                .map(c -> new NounUndergoers(syntax, this, events).fit(noun, c) ? c : events.get(EventLexicon.ANY));
    }

    private Optional<EventClass> classByWord(Syntax syntax, Token noun) {
        if (types.isOtherThing(modifierOf(syntax, noun), Syntax.lemma(noun))) {
            return Optional.empty();
        }
        Predicate<Set<String>> theme = set -> themes(syntax, noun).anyMatch(t -> isMember(syntax, t, set));
        Optional<EventClass> listed = events.ofNoun(Syntax.lemma(noun), theme);
        if (listed.isPresent()) {
            return listed;
        }
        Kind kind = types.kindOf("", Syntax.lemma(noun)).orElse(null);
        if (kind != Kind.EVENT || types.verbOf(Syntax.lemma(noun)).isEmpty()) {
            return Optional.empty();
        }
        String verb = types.verbOf(Syntax.lemma(noun)).orElseThrow();
        // "pay", "care", "job": a noun that looks like its verb names a thing as often as an act
        boolean derived = !verb.equals(Syntax.lemma(noun));
        return derived
                ? events.ofVerb(verb, beside(theme))
                        // "addition", "suggestion": of what words of saying may also mean, their nouns mean the other
                        // thing more often
                        .filter(c -> !events.isA(c.name(), STATEMENT))
                        .or(() -> Optional.of(events.get(EventLexicon.ANY)))
                : Optional.empty();
    }

    /** The words beside a noun tell what it is about; who does it and what befalls whom cannot be told. */
    private static EventLexicon.Company beside(Predicate<Set<String>> theme) {
        return new EventLexicon.Company() {
            @Override
            public boolean hasTheme(Set<String> set) {
                return theme.test(set);
            }

            @Override
            public boolean mayBeDoneBy(Set<String> set) {
                return true;
            }

            @Override
            public boolean isDoneBy(Set<String> set) {
                return false;
            }

            @Override
            public boolean mayBefall(EventClass eventClass, Set<String> set) {
                return true;
            }

            @Override
            public boolean befalls(EventClass eventClass, Set<String> set) {
                return theme.test(set);
            }
        };
    }

    private Stream<Token> themes(Syntax syntax, Token noun) {
        return syntax.tree().children(noun, Set.of("compound", "nmod", "amod")).stream();
    }

    /** Whether a noun belongs to a set: by its lemma, with a modifier ("martial law"), by its kind, as a noun of an event, or because it is counted. */
    boolean isMember(Syntax syntax, Token noun, Set<String> set) {
        Tree tree = syntax.tree();
        return syntax.conjuncts(noun).stream()
                .filter(n -> !set.contains("NOT:" + Syntax.lemma(n)))
                .filter(n -> kindOf(syntax, n)
                        .filter(k -> set.contains("NOT:TYPE:" + k))
                        .isEmpty())
                .anyMatch(n -> set.contains(Syntax.lemma(n))
                        || n.upos() == Upos.NOUN
                                && types.sensesOf(Syntax.lemma(n)).stream().anyMatch(s -> set.contains("SENSE:" + s))
                        || isOfClass(syntax, n, set)
                        || modifiers(syntax, n).anyMatch(m -> set.contains(m + "_" + Syntax.lemma(n)))
                        || kindOf(syntax, n)
                                .filter(k -> set.contains("TYPE:" + k))
                                .isPresent()
                        || set.contains("TYPE:PERSON") && Syntax.isPersonal(n)
                        || set.contains("TYPE:COUNTED") && tree.has(n, "nummod")
                        || set.contains("TYPE:MONEY")
                                && tree.children(n).stream().anyMatch(c -> c.upos() == Upos.SYM));
    }

    /** Whether it is known what a noun denotes; not of "it" and "they", unknown names and unknown words. */
    boolean isKnown(Syntax syntax, Token noun) {
        if (isInName(syntax, noun)) {
            return kindOf(syntax, noun).filter(k -> k != Kind.THING).isPresent();
        }
        return Syntax.isPersonal(noun) && !Syntax.lemma(noun).matches("they|them")
                || noun.upos() == Upos.NOUN
                        && (kindOf(syntax, noun).isPresent()
                                || !types.sensesOf(Syntax.lemma(noun)).isEmpty());
    }

    private boolean isOfClass(Syntax syntax, Token noun, Set<String> set) {
        if (noun.upos() != Upos.NOUN || set.stream().noneMatch(m -> m.startsWith(CLASS))) {
            return false;
        }
        // "mediation efforts": the noun before tells what the efforts are about
        return Stream.concat(Stream.of(noun), syntax.tree().children(noun, Set.of("compound")).stream())
                .filter(n -> n.upos() == Upos.NOUN)
                .flatMap(n -> classOf(syntax, n).stream())
                .anyMatch(c -> set.stream()
                        .filter(m -> m.startsWith(CLASS))
                        .anyMatch(m -> events.isA(c.name(), m.substring(CLASS.length()))));
    }

    private static Stream<String> modifiers(Syntax syntax, Token noun) {
        return syntax.tree().children(noun, Set.of("compound", "amod")).stream().map(Syntax::lemma);
    }

    /** Whether a noun phrase denotes those who act: persons, groups, organisations, states. */
    boolean isAnimate(Syntax syntax, Token noun) {
        return Syntax.isPersonal(noun) || isOf(syntax, noun, ANIMATE);
    }

    /** Whether a noun phrase denotes something of one of these kinds; not when it is not known what it denotes. */
    boolean isOf(Syntax syntax, Token noun, Set<Kind> kinds) {
        return kindOf(syntax, noun).filter(kinds::contains).isPresent();
    }

    /** As {@link #isOf(Syntax, Token, Set)}, of one kind. */
    boolean isOf(Syntax syntax, Token noun, Kind kind) {
        return isOf(syntax, noun, Set.of(kind));
    }

    /** "Chile", "London": a name of a place. */
    boolean isNamedPlace(Syntax syntax, Token noun) {
        return noun.upos() == Upos.PROPN && isOf(syntax, noun, Kind.PLACE);
    }

    /** What a noun phrase denotes, by its name's type, else by its words; empty for pronouns and unknown words. */
    Optional<Kind> kindOf(Syntax syntax, Token noun) {
        Optional<NameType> name = syntax.nameOf(noun).map(Name::type);
        if (name.isPresent() && noun.upos() != Upos.NOUN) {
            return name.map(NounEvents::kindOfName);
        }
        if (noun.upos() == Upos.PRON) {
            return Optional.empty();
        }
        return types.kindOf(modifierOf(syntax, noun), noun.lemma().toLowerCase(Locale.ROOT));
    }

    private static String modifierOf(Syntax syntax, Token noun) {
        return syntax.tree().children(noun, Set.of("compound", "amod")).stream()
                .filter(m -> m.index() == noun.index() - 1)
                .map(Syntax::lemma)
                .findFirst()
                .orElse("");
    }

    private static Kind kindOfName(NameType type) {
        return switch (type) {
            case PERSON -> Kind.PERSON;
            case LOCATION -> Kind.PLACE;
            case ORGANIZATION -> Kind.ORGANIZATION;
            case NORP -> Kind.GROUP;
            default -> Kind.THING;
        };
    }

    static boolean isInName(Syntax syntax, Token t) {
        return syntax.nameOf(t).isPresent();
    }

    private static final Set<String> INTRODUCERS = new HashSet<>();
    private static final Set<String> PERCEPTION = new HashSet<>();

    static {
        for (Row row : Table.rows(NounEvents.class, "introducers.tsv")) {
            (row.cell(0).equals("preposition") ? INTRODUCERS : PERCEPTION).addAll(row.words(1));
        }
    }

    /** Whether a preposition leads from a noun of saying to its content: "evidence of". */
    boolean introduces(String preposition) {
        return INTRODUCERS.contains(preposition);
    }

    /** Whether a verb gives its subject the noun of saying that is its object: "sees no evidence". */
    boolean isPerceived(String verb) {
        return PERCEPTION.contains(verb);
    }
}
