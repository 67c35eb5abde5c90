package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.extract.OrderWords.Kind;
import org.dateline.model.EventMention;
import org.dateline.model.Tense;
import org.dateline.model.TimeLink;
import org.dateline.model.TimeLink.Relation;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/**
 * The order of two events of one sentence, where a clause, a phrase or a verb says so: "left after the vote", "left to vote", "voted and then left", "the
 * vote was followed by", "said that they had left".
 */
final class ClauseOrder {
    private static final Set<String> JOINED = Set.of("advcl", "obl", "nmod", "acl");
    private static final String CHANGE = "Change";
    /** Classes of events that people go to, so that what is done "in" or "at" one is done while it lasts. */
    private static final Set<String> OCCASIONS =
            Set.of("Contact", "Ceremony", "Election", "Contest", "Exercise", "Statement");

    private final Syntax syntax;
    private final Tree tree;
    private final OrderWords words;
    private final CueLexicon cues;
    private final EventLexicon lexicon;
    private final SentenceEvents events;

    ClauseOrder(Syntax syntax, Lexicons lexicons, SentenceEvents events) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.words = lexicons.order();
        this.cues = lexicons.cues();
        this.lexicon = lexicons.events();
        this.events = events;
    }

    /** How an event lies to the one that it hangs on in the tree, and the other way round. */
    Stream<TimeLink> links(EventMention event, Trigger trigger) {
        Token token = trigger.carrier() == null ? trigger.token() : trigger.carrier();
        Optional<TimeLink> up =
                above(token).filter(above -> above != event).flatMap(above -> toAbove(token, event, above));
        return Stream.concat(up.stream(), ofVerb(trigger.token()).stream());
    }

    /** The event that a word hangs on, by way of a noun that only joins the two: "in the wake of". */
    private Optional<EventMention> above(Token token) {
        Optional<Token> head = tree.head(token);
        return head.flatMap(h -> joiningNoun(token).isPresent() ? tree.head(h) : head)
                .flatMap(events::find);
    }

    private Optional<TimeLink> toAbove(Token token, EventMention event, EventMention above) {
        if (token.relation().equals("ccomp")) {
            return ofContent(event, above).map(r -> new TimeLink(event.id(), r, above.id()));
        }
        if (token.relation().equals("conj")) {
            return sequence(token).map(word -> link(event, Relation.AFTER, above, word));
        }
        return joined(token, event, above).or(() -> goal(token, event, above)).or(() -> perfect(token, event, above));
    }

    /** What is said, against the saying: its tense is seen from there. What goes on may have begun and may end at any time. */
    private static Optional<Relation> ofContent(EventMention event, EventMention above) {
        return switch (event.tense()) {
            case PAST -> Optional.of(Relation.BEFORE);
            case PLANNED -> above.tense() == Tense.PLANNED ? Optional.empty() : Optional.of(Relation.AFTER);
            case ONGOING -> Optional.empty();
        };
    }

    /** "and then left", "and left afterwards". */
    private Optional<Token> sequence(Token conjunct) {
        return tree.children(conjunct, Set.of("advmod")).stream()
                .filter(a -> words.find(Kind.ADVERB, Syntax.lemma(a))
                        .filter(r -> r == Relation.AFTER)
                        .isPresent())
                .findFirst();
    }

    private Optional<TimeLink> joined(Token token, EventMention event, EventMention above) {
        if (!JOINED.contains(token.relation())) {
            return Optional.empty();
        }
        Optional<Token> noun = joiningNoun(token);
        if (noun.isPresent()) {
            return words.find(Kind.PHRASE, Syntax.lemma(noun.get())).map(r -> link(above, r, event, noun.get()));
        }
        return connective(token)
                .flatMap(word -> words.find(Kind.CLAUSE, written(word))
                        .flatMap(r -> inClause(word, r, token, above))
                        .or(() -> onOccasion(word, event))
                        .map(r -> link(above, r, event, word)));
    }

    /** "said at the meeting". */
    private Optional<Relation> onOccasion(Token word, EventMention event) {
        boolean occasion = lexicon.isAnyOf(event.eventClass(), OCCASIONS);
        return occasion && word.upos() == Upos.ADP ? words.find(Kind.OCCASION, written(word)) : Optional.empty();
    }

    private Optional<Relation> inClause(Token word, Relation relation, Token joined, EventMention above) {
        return switch (relation) {
            // "since they left, nobody knows": a reason, unless what follows is seen as a whole
            case BEGUN_BY -> isPerfect(above) ? Optional.of(Relation.AFTER) : Optional.empty();
            // "will not be lifted until they certify": then it comes after
            case ENDED_BY -> Optional.of(above.negated() ? Relation.AFTER : relation);
            case OVERLAP -> atOnce(word, joined, above);
            default -> Optional.of(relation);
        };
    }

    /** "as": what goes on beside it, but "as planned" and "quoted as saying" come first, as does what happens when something happens. */
    private Optional<Relation> atOnce(Token word, Token joined, EventMention above) {
        boolean clause = joined.relation().equals("advcl");
        boolean bare =
                clause && !tree.has(joined, "nsubj") && Syntax.lemma(word).equals("as");
        boolean when = Syntax.lemma(word).equals("when");
        if (bare || when && isPoint(joined) && isPoint(syntax.tokens().get(above.head()))) {
            return Optional.of(Relation.AFTER);
        }
        return above.tense() == Tense.PLANNED ? Optional.empty() : Optional.of(Relation.OVERLAP);
    }

    /** A verb in a simple tense, which tells of a thing as a whole. */
    private boolean isPoint(Token verb) {
        return verb.upos() == Upos.VERB && syntax.form(verb) != Syntax.Form.ING;
    }

    /** "left to vote", "agreed to leave", "asked them to leave": what is done for it, or what makes it so, comes before. */
    private Optional<TimeLink> goal(Token token, EventMention event, EventMention above) {
        Optional<Token> verb = tree.head(token).filter(h -> h.upos() == Upos.VERB);
        boolean planned = token.relation().equals("xcomp")
                && verb.filter(v -> cues.governs(
                                Syntax.lemma(v), Effect.PLAN, Effect.WISH, Effect.TRY, Effect.CAUSE, Effect.ALLOW))
                        .isPresent();
        boolean purpose = token.relation().equals("advcl") && !tree.has(token, "nsubj") && verb.isPresent();
        // "shares rose to close at 4": what changes has no purpose, and the end of the change is a part of it
        boolean change = lexicon.isA(above.eventClass(), CHANGE);
        return (purpose && !change || planned) && syntax.isInfinitive(token)
                ? tree.children(token, Set.of("mark")).stream()
                        .reduce((first, last) -> last)
                        .map(to -> link(above, Relation.BEFORE, event, to))
                : Optional.empty();
    }

    /** "having left", "the troops that had left": over before what is told in the simple tense. */
    private Optional<TimeLink> perfect(Token token, EventMention event, EventMention above) {
        boolean clause = token.relation().equals("advcl") || token.relation().equals("acl");
        return clause && !isPerfect(above)
                ? tree.children(token, Set.of("aux")).stream()
                        .filter(a ->
                                a.text().equalsIgnoreCase("had") || a.text().equalsIgnoreCase("having"))
                        .findFirst()
                        .map(aux -> link(event, Relation.BEFORE, above, aux))
                : Optional.empty();
    }

    private boolean isPerfect(EventMention event) {
        return syntax.hasAuxiliary(syntax.tokens().get(event.head()), "have");
    }

    /** "the vote followed talks", "talks followed by a vote". */
    private Optional<TimeLink> ofVerb(Token verb) {
        Optional<Relation> relation =
                verb.upos() == Upos.VERB ? words.find(Kind.VERB, Syntax.lemma(verb)) : Optional.empty();
        return relation.flatMap(r -> {
            boolean passive = syntax.isPassive(verb);
            Optional<EventMention> subject = passive && !tree.has(verb, "nsubj")
                    ? tree.head(verb).flatMap(events::find)
                    : tree.child(verb, "nsubj").flatMap(events::find);
            Optional<EventMention> object = passive
                    ? tree.children(verb, Set.of("obl")).stream()
                            .filter(o -> syntax.hasPreposition(o, "by"::equals))
                            .findFirst()
                            .flatMap(events::find)
                    : tree.child(verb, "obj").flatMap(events::find);
            EventMention first = (passive ? object : subject).orElse(null);
            EventMention second = (passive ? subject : object).orElse(null);
            return first == null || second == null || first == second
                    ? Optional.empty()
                    : Optional.of(link(first, r, second, verb));
        });
    }

    /** The noun by way of which an event is joined: "in the wake of the vote". */
    private Optional<Token> joiningNoun(Token token) {
        return tree.head(token)
                .filter(h -> token.relation().equals("nmod")
                        && words.find(Kind.PHRASE, Syntax.lemma(h)).isPresent()
                        && h.relation().matches("obl|nmod"));
    }

    /** The word that joins a clause or noun to what governs it. */
    private Optional<Token> connective(Token token) {
        return tree.child(token, "mark")
                .or(() -> tree.children(token, Set.of("advmod")).stream()
                        .filter(a -> Syntax.lemma(a).equals("when"))
                        .findFirst())
                .or(() -> syntax.preposition(token));
    }

    /** "ahead_of": a word with those that belong to it. */
    private String written(Token word) {
        return Stream.concat(Stream.of(word), tree.children(word, Set.of("fixed")).stream())
                .map(Syntax::lemma)
                .collect(Collectors.joining("_"));
    }

    private TimeLink link(EventMention event, Relation relation, EventMention target, Token word) {
        List<Token> fixed = tree.children(word, Set.of("fixed"));
        int end = fixed.isEmpty() ? word.index() : fixed.get(fixed.size() - 1).index();
        TokenSpan cue = new TokenSpan(syntax.sentence().index(), word.index(), Math.max(end, word.index()) + 1);
        return new TimeLink(event.id(), relation, target.id(), cue);
    }
}
