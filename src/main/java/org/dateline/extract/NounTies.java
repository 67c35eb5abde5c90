package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Bearers.Bearer;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.extract.RelationNouns.Sense;
import org.dateline.extract.RelationNouns.Use;
import org.dateline.extract.RelationVerbs.Span;
import org.dateline.model.RelationType;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Ties that descriptions state: "NATO chief Rossi", "his wife Ann", "Lima, a city in Peru", "Rossi is a member of it". */
final class NounTies {
    /** "the French singer Rossi": of which state somebody is, whatever else he or she is called. */
    private static final Sense NATIONALITY = new Sense(
            RelationType.CITIZEN_OF,
            false,
            Set.of(Kind.PERSON),
            Set.of(Kind.STATE, Kind.PLACE),
            Set.of(),
            Use.NAMED,
            false);

    /** "the Acme driver Rossi": of which organisation somebody is, whatever he or she is called. */
    private static final Sense AFFILIATION = new Sense(
            RelationType.AFFILIATED_WITH,
            false,
            Set.of(Kind.PERSON),
            Set.of(Kind.ORGANIZATION),
            Set.of("for", "at", "with"),
            Use.NAMED,
            false);

    private final Syntax syntax;
    private final Tree tree;
    private final Lexicons lexicons;
    private final Complements complements;
    private final TieWords words;
    private final RelationParties parties;
    private final RelationNouns nouns;
    private final Bearers bearers;
    private final Validity validity;

    NounTies(
            Syntax syntax,
            Lexicons lexicons,
            Arguments arguments,
            RelationParties parties,
            Bearers bearers,
            Validity validity) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.lexicons = lexicons;
        this.complements = new Complements(syntax, arguments, parties, lexicons.relationNouns(), validity);
        this.words = new TieWords(syntax, lexicons.relationNouns());
        this.parties = parties;
        this.nouns = lexicons.relationNouns();
        this.bearers = bearers;
        this.validity = validity;
    }

    /** The ties that a noun states. */
    List<Tie> of(Token noun) {
        if (parties.isInLongName(noun) || syntax.isNegated(noun)) {
            return List.of();
        }
        List<Tie> found = new ArrayList<>();
        Set<Token> used = new HashSet<>();
        for (Sense sense : nouns.of(words.wordOf(noun))) {
            add(noun, sense, used, found);
        }
        if (denotesPerson(noun)) {
            addUnlisted(noun, used, found);
        }
        if (isPerson(noun)) {
            bearers.of(noun, NATIONALITY).forEach(b -> found.add(tie(noun, NATIONALITY, b, noun)));
        }
        if (noun.upos() == Upos.NOUN && found.stream().noneMatch(t -> t.type() == RelationType.MEMBER_OF)) {
            tree.children(noun, Set.of("amod", "compound"))
                    .forEach(c -> nouns.of(Syntax.lemma(c)).stream()
                            .filter(s -> s.use() == Use.ITSELF && found.stream().noneMatch(t -> t.object() == c))
                            .forEach(s -> bearers.of(noun, s).forEach(b -> found.add(tie(noun, s, b, c)))));
        }
        return found;
    }

    private boolean denotesPerson(Token noun) {
        return !NounEvents.isInName(syntax, noun) && lexicons.nouns().isOf(syntax, noun, Kind.PERSON);
    }

    /** Nationality and organisation, by any noun for a person that says nothing closer. */
    private void addUnlisted(Token noun, Set<Token> used, List<Tie> found) {
        List<Sense> senses = nouns.of(words.wordOf(noun));
        if (senses.stream().noneMatch(s -> s.type() == RelationType.HOLDS_OFFICE_AT)) {
            add(noun, NATIONALITY, used, found);
        }
        if (senses.isEmpty() && !nouns.isStranger(Syntax.lemma(noun))) {
            add(noun, AFFILIATION, used, found);
        }
    }

    /** "a Canadian": a word with a capital that is one of several; which state it is of, if any, the knowledge base will tell. */
    private boolean isPerson(Token noun) {
        return !NounEvents.isInName(syntax, noun)
                && Character.isUpperCase(noun.text().codePointAt(0))
                && nouns.of(words.wordOf(noun)).isEmpty()
                && Set.of("appos", "root", "ccomp", "parataxis", "conj").contains(noun.relation())
                && tree.child(noun, "det")
                        .filter(d -> Syntax.lemma(d).equals("a"))
                        .isPresent()
                && tree.children(noun, Set.of("compound", "flat", "nmod")).isEmpty();
    }

    private void add(Token noun, Sense sense, Set<Token> used, List<Tie> found) {
        List<Token> others = complements.of(noun, sense).stream()
                .filter(o -> !used.contains(o))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        List<Bearer> described = bearers.of(noun, sense);
        for (Bearer bearer : described) {
            if (bearer.predicate() != null && !validity.isStated(bearer.predicate())) {
                continue;
            }
            for (Token other : others) {
                if (other != bearer.token()) {
                    used.add(other);
                    found.add(tie(noun, sense, bearer, other));
                }
            }
        }
    }

    private Tie tie(Token noun, Sense sense, Bearer bearer, Token other) {
        Token from = sense.reversed() ? other : bearer.token();
        Token to = sense.reversed() ? bearer.token() : other;
        String label = words.labelOf(noun, other);
        // "became the first president to visit": not when the presidency began
        Span span = bearer.span() == Span.BEGINS && isOfFeat(noun) ? Span.IS : bearer.span();
        Tie tie = validity.of(
                from, sense.type(), to, label, noun, span == bearer.span() ? bearer.predicate() : null, span);
        boolean lasts = sense.type() == RelationType.CITIZEN_OF || sense.use() == Use.ITSELF && other != noun;
        if (lasts) {
            // "the former Polish striker" is still a Pole, the former Republican candidate a Republican
            return Tie.lasting(from, sense.type(), to, label);
        }
        Tense tense =
                bearer.span() == Span.ENDS || sense.past() && tie.tense() == Tense.ONGOING ? Tense.PAST : tie.tense();
        return new Tie(from, sense.type(), to, label, tense, tie.time());
    }

    private boolean isOfFeat(Token noun) {
        return tree.children(noun, Set.of("acl")).stream().anyMatch(syntax::isInfinitive);
    }
}
