package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.ActorType;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;
import org.dateline.tables.Table;
import org.jspecify.annotations.Nullable;

/** The mentions of actors and things in an article, found sentence by sentence and numbered in reading order. */
final class Mentions {
    private static final Set<String> INSIDE =
            Set.of("compound", "flat", "fixed", "goeswith", "amod", "det", "case", "reparandum");

    private static final Set<String> POINTERS = Set.of("this", "that");
    private static final Set<String> PARTICIPANTS = Set.of("nsubj", "obj", "iobj");
    private static final Set<String> PHRASES = Set.of("obl", "nmod");

    private static final Set<String> PRONOUNS = new HashSet<>();

    static {
        Table.rows(Mentions.class, "pronouns.tsv").forEach(row -> PRONOUNS.addAll(row.words(0)));
    }

    private final Lexicons lexicons;
    private final List<EntityMention> found = new ArrayList<>();
    private final Map<Integer, Map<Integer, String>> byToken = new HashMap<>();

    Mentions(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** All mentions so far, in reading order. */
    List<EntityMention> list() {
        return List.copyOf(found);
    }

    /** The mention that a token heads, or in whose name it lies. */
    Optional<String> find(int sentence, Token token) {
        return Optional.ofNullable(byToken.getOrDefault(sentence, Map.of()).get(token.index()));
    }

    EntityMention get(String id) {
        return found.get(Integer.parseInt(id.substring(1)) - 1);
    }

    /**
     * Adds the mentions of the next sentence.
     *
     * @param skip tokens that are no mentions: triggers of events, parts of expressions of time
     */
    void add(Syntax syntax, Predicate<Token> skip) {
        for (Token t : syntax.tokens()) {
            Optional<Name> name = syntax.nameOf(t);
            if (name.isPresent()) {
                if (t.index() == headOf(syntax, name.get()).index()) {
                    ofName(syntax, name.get(), t);
                }
            } else if (!skip.test(t)) {
                ofWord(syntax, t, skip);
            }
        }
    }

    private static Token headOf(Syntax syntax, Name name) {
        return syntax.tokens().subList(name.tokens().begin(), name.tokens().end()).stream()
                .filter(t -> t.head() < 0 || !name.tokens().contains(t.head()))
                .reduce((first, second) -> second.upos() == Upos.PROPN && first.upos() != Upos.PROPN ? second : first)
                .orElseThrow();
    }

    private void ofName(Syntax syntax, Name name, Token head) {
        String id = put(
                syntax,
                extent(syntax, name, head),
                head,
                Form.NAME,
                name.type(),
                typeOf(lexicons.nouns().kindOf(syntax, head)));
        Map<Integer, String> index =
                Objects.requireNonNull(byToken.get(syntax.sentence().index()));
        for (int i = name.tokens().begin(); i < name.tokens().end(); i++) {
            index.putIfAbsent(i, id);
        }
    }

    /** "the Russian Ministry of Defence": whose ministry it is belongs to the name of an organisation. */
    private static TokenSpan extent(Syntax syntax, Name name, Token head) {
        TokenSpan tokens = name.tokens();
        return syntax.tree().children(head, Set.of("amod", "compound")).stream()
                .filter(a -> name.type() == NameType.ORGANIZATION
                        && a.index() == tokens.begin() - 1
                        && Demonyms.mayBe(syntax, a))
                .findFirst()
                .map(a -> new TokenSpan(
                        tokens.sentence(), Demonyms.extent(syntax, a).begin(), tokens.end()))
                .orElse(tokens);
    }

    private void ofWord(Syntax syntax, Token t, Predicate<Token> skip) {
        if (Demonyms.mayBe(syntax, t)) {
            put(syntax, Demonyms.extent(syntax, t), t, Form.NAME, NameType.NORP, ActorType.STATE);
        } else if (t.upos() == Upos.PRON) {
            if (PRONOUNS.contains(Syntax.lemma(t)) || PRONOUNS.contains(t.text().toLowerCase(Locale.ROOT))) {
                put(syntax, single(syntax, t), t, Form.PRONOUN, null, null);
            } else if (standsForNoun(syntax, t)) {
                put(syntax, syntax.phrase(t), t, Form.NOMINAL, null, null);
            }
        } else if (t.upos() != Upos.NOUN && t.upos() != Upos.PROPN) {
            if (standsForNoun(syntax, t)) {
                put(syntax, syntax.phrase(t), t, Form.NOMINAL, null, null);
            }
        } else if ((t.upos() == Upos.NOUN || t.upos() == Upos.PROPN)
                && (!isInside(t) || isPartOfTrigger(syntax, t, skip) || isOnVerb(syntax, t))) {
            Optional<Kind> kind = lexicons.nouns().kindOf(syntax, t);
            if (kind.filter(k -> k == Kind.TIME).isEmpty() || t.relation().equals("obj")) {
                Form form = t.upos() == Upos.PROPN ? Form.NAME : Form.NOMINAL;
                put(syntax, syntax.phrase(t), t, form, null, typeOf(kind));
            }
        }
    }

    /** "this", "those on board", "most of the wounded", "64 %", "$ 3 billion": no noun, but a participant as one would be. */
    private static boolean standsForNoun(Syntax syntax, Token t) {
        boolean pronoun = t.upos() == Upos.PRON || t.upos() == Upos.DET;
        boolean quantity = t.upos() == Upos.NUM
                || t.upos() == Upos.SYM
                || t.upos() == Upos.ADJ
                || t.upos() == Upos.ADV && Ranks.isPlacing(t);
        return (pronoun || quantity)
                && (PARTICIPANTS.contains(t.relation())
                        || pronoun && PHRASES.contains(t.relation())
                        || isComplement(syntax, t))
                && !Syntax.isRelativeOrQuestion(t)
                && !Negation.isNegative(t.text())
                && !isPointer(syntax, t)
                && syntax.tree()
                        .head(t)
                        .filter(h -> h.upos() == Upos.VERB || h.upos() == Upos.NOUN)
                        .isPresent();
    }

    /** "came second", "put it at 40", "returned to normal": what a verb asks for, in the encoder's eyes. */
    private static boolean isComplement(Syntax syntax, Token t) {
        boolean phrase = PHRASES.contains(t.relation()) && syntax.preposition(t).isPresent();
        if (Ranks.isPlacing(t) && t.index() == t.head() + 1) {
            return true;
        }
        return (phrase || Ranks.isPlacing(t) || t.relation().equals("xcomp") && t.upos() == Upos.NUM)
                && syntax.sentence().predicates().stream()
                        .filter(p -> p.token() == t.head())
                        .flatMap(p -> p.arguments().stream())
                        .anyMatch(a -> a.head() == t.index() && a.label().matches("A[1-5]"));
    }

    /** "This means that …": points to what was said rather than to somebody who says so. */
    private static boolean isPointer(Syntax syntax, Token t) {
        return POINTERS.contains(Syntax.lemma(t))
                && syntax.tree()
                        .head(t)
                        .filter(h -> syntax.tree().has(h, "ccomp"))
                        .isPresent()
                && syntax.tree().children(t).isEmpty();
    }

    /** A noun inside a compound is no mention of its own; a proper noun is ("Yonhap report"). */
    private static boolean isInside(Token t) {
        return INSIDE.contains(t.relation())
                && !(t.upos() == Upos.PROPN && t.relation().equals("compound"));
    }

    /** "arms deliveries": the noun inside the noun of an event plays a part in it. */
    private static boolean isPartOfTrigger(Syntax syntax, Token t, Predicate<Token> skip) {
        return t.relation().equals("compound")
                && syntax.tree().head(t).filter(skip).isPresent();
    }

    /** "…, the service estimates": no verb is part of a noun; parsers took its subject for that. */
    private static boolean isOnVerb(Syntax syntax, Token t) {
        return t.relation().equals("compound")
                && syntax.tree().head(t).filter(h -> h.upos() == Upos.VERB).isPresent();
    }

    private static TokenSpan single(Syntax syntax, Token t) {
        return new TokenSpan(syntax.sentence().index(), t.index(), t.index() + 1);
    }

    private String put(
            Syntax syntax, TokenSpan tokens, Token head, Form form, @Nullable NameType name, @Nullable ActorType type) {
        String id = "m" + (found.size() + 1);
        found.add(new EntityMention(id, tokens, head.index(), form, name, type));
        byToken.computeIfAbsent(syntax.sentence().index(), s -> new HashMap<>()).put(head.index(), id);
        return id;
    }

    private static @Nullable ActorType typeOf(Optional<Kind> kind) {
        return kind.map(k -> switch (k) {
                    case PERSON -> ActorType.PERSON;
                    case ORGANIZATION -> ActorType.ORGANIZATION;
                    case STATE -> ActorType.STATE;
                    case PLACE -> ActorType.PLACE;
                    case GROUP -> ActorType.GROUP;
                    case ARMED_FORCE -> ActorType.ARMED_FORCE;
                    case EVENT, TIME, DOCUMENT, THING -> ActorType.THING;
                })
                .orElse(null);
    }
}
