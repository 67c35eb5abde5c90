package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    private final Syntax syntax;
    private final Tree tree;
    private final Lexicons lexicons;
    private final Arguments arguments;
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
        this.arguments = arguments;
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
        for (Sense sense : nouns.of(wordOf(noun))) {
            add(noun, sense, used, found);
        }
        boolean person = noun.upos() == Upos.NOUN
                && lexicons.nouns()
                        .kindOf(syntax, noun)
                        .filter(k -> k == Kind.PERSON)
                        .isPresent();
        if (person && nouns.of(wordOf(noun)).stream().noneMatch(s -> s.type() == RelationType.HOLDS_OFFICE_AT)) {
            add(noun, NATIONALITY, used, found);
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

    /** "a Canadian": a word with a capital that is one of several; which state it is of, if any, the knowledge base will tell. */
    private boolean isPerson(Token noun) {
        return !NounEvents.isInName(syntax, noun)
                && Character.isUpperCase(noun.text().codePointAt(0))
                && nouns.of(wordOf(noun)).isEmpty()
                && Set.of("appos", "root", "ccomp", "parataxis", "conj").contains(noun.relation())
                && tree.child(noun, "det")
                        .filter(d -> Syntax.lemma(d).equals("a"))
                        .isPresent()
                && tree.children(noun, Set.of("compound", "flat", "nmod")).isEmpty();
    }

    private void add(Token noun, Sense sense, Set<Token> used, List<Tie> found) {
        List<Token> others =
                others(noun, sense).stream().filter(o -> !used.contains(o)).toList();
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
        String label = labelOf(noun, other);
        // "became the first president to visit": not when the presidency began
        Span span = bearer.span() == Span.BEGINS && isOfFeat(noun) ? Span.IS : bearer.span();
        Tie tie = validity.of(
                from, sense.type(), to, label, noun, span == bearer.span() ? bearer.predicate() : null, span);
        Tense tense =
                bearer.span() == Span.ENDS || sense.past() && tie.tense() == Tense.ONGOING ? Tense.PAST : tie.tense();
        return new Tie(from, sense.type(), to, label, tense, tie.time());
    }

    private boolean isOfFeat(Token noun) {
        return tree.children(noun, Set.of("acl")).stream().anyMatch(syntax::isInfinitive);
    }

    /** To whom or what a description ties: its possessor, the names before it, the phrases behind it. */
    private List<Token> others(Token noun, Sense sense) {
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
                && (before.stream().anyMatch(c -> parties.isKnown(c, sense.others()))
                        || after.stream().anyMatch(c -> !syntax.hasPreposition(c, "of"::equals)))) {
            after.removeIf(c -> syntax.hasPreposition(c, "of"::equals));
        }
        if (sense.use() == Use.ANY) {
            // "the Rossi sisters" are not hers
            before.removeIf(c -> c.upos() != Upos.PRON && !syntax.isPossessive(c) && c.index() < noun.index());
            owner(noun).ifPresent(before::add);
        }
        if (sense == NATIONALITY) {
            // "the French Liverpool striker": of France the club may be, or he
            before.removeIf(c -> syntax.tokens().subList(c.index() + 1, noun.index()).stream()
                    .anyMatch(t -> NounEvents.isInName(syntax, t) && before.contains(t)));
        }
        before.addAll(after);
        before.removeIf(c -> !parties.isKnown(c, sense.others()));
        return before;
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

    /** The lemma, with what hyphens join to it: "brother-in-law", "half-sister", "co-founder". */
    private String wordOf(Token noun) {
        String lemma = Syntax.lemma(noun);
        List<Token> all = syntax.tokens();
        int i = noun.index();
        if (i + 4 < all.size()
                && all.get(i + 1).text().equals("-")
                && all.get(i + 4).text().equalsIgnoreCase("law")) {
            return lemma + "-in-law";
        }
        if (i < 1) {
            return lemma;
        }
        boolean hyphen = all.get(i - 1).text().equals("-") && i > 1;
        String joined = hyphen
                ? all.get(i - 2).text().toLowerCase(Locale.ROOT) + "-" + lemma
                : all.get(i - 1).text().toLowerCase(Locale.ROOT) + "_" + lemma;
        return nouns.of(joined).isEmpty() ? lemma : joined;
    }

    private String labelOf(Token noun, Token other) {
        StringBuilder label = new StringBuilder();
        tree.children(noun, Set.of("compound", "amod")).stream()
                .filter(c -> c != other
                        && c.index() < noun.index()
                        && !Demonyms.mayBe(syntax, c)
                        && !NounEvents.isInName(syntax, c))
                .forEach(c -> label.append(c.text().toLowerCase(Locale.ROOT)).append(' '));
        label.append(wordOf(noun).replace('_', ' '));
        tree.children(noun, Set.of("nmod")).stream()
                .filter(c -> c != other && isPartOfTitle(noun, c))
                .findFirst()
                .ifPresent(c -> label.append(" of ").append(c.text().toLowerCase(Locale.ROOT)));
        return label.toString();
    }

    /** "secretary of state", "minister of defence". */
    private boolean isPartOfTitle(Token noun, Token c) {
        return c.index() == noun.index() + 2
                && syntax.hasPreposition(c, "of"::equals)
                && !NounEvents.isInName(syntax, c)
                && tree.children(c).stream().allMatch(d -> d.relation().equals("case"));
    }
}
