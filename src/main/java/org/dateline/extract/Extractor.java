package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.model.Annotated;
import org.dateline.model.Argument;
import org.dateline.model.EventMention;
import org.dateline.model.EventTime;
import org.dateline.model.Extraction;
import org.dateline.model.Sentence;
import org.dateline.model.TimeLink;
import org.dateline.model.TimeMention;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;

/**
 * Annotated sentences become mentions of actors, events, quantities, relations and claims, by general rules over Universal Dependencies and by
 * lexicons. Thread-safe: one instance serves any number of articles.
 *
 * <pre>{@code
 * Extraction extraction = Extractor.load().extract(annotated);
 * }</pre>
 */
public final class Extractor {
    private final Lexicons lexicons;
    private final QuantityFinder quantityFinder = new QuantityFinder();
    private final ClaimRater rater = new ClaimRater();

    private Extractor(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** Loads the lexicons from the jar. */
    public static Extractor load() {
        return new Extractor(new Lexicons());
    }

    /** The mentions of an article whose times have been found. Never null; empty lists where there is nothing. */
    public Extraction extract(Annotated annotated) {
        Extraction extraction = new Run(ComplexPrepositions.joined(annotated)).extract();
        return rater.rate(extraction).withAnnotated(annotated);
    }

    /** What is known of one sentence on the way. */
    private record Reading(
            Syntax syntax,
            Arguments arguments,
            SemanticRoles semantic,
            List<Attribution> attributions,
            List<Draft> words,
            List<Trigger> triggers,
            List<Trigger> background,
            ChangeFinder changes,
            Predicate<Token> inTime,
            TimeAnchors times,
            Ahead ahead,
            Habits habits) {}

    /** The extraction of one article. */
    private final class Run {
        private final Annotated annotated;
        private final Map<Integer, List<TimeMention>> timesBySentence;
        private final List<Reading> readings = new ArrayList<>();
        private final List<EventMention> events = new ArrayList<>();
        private final List<EventMention> background = new ArrayList<>();
        private final Quantities quantities = new Quantities();
        private final List<TimeLink> timeLinks = new ArrayList<>();
        private final NarrativeOrder narrative = new NarrativeOrder(lexicons);

        Run(Annotated annotated) {
            this.annotated = annotated;
            this.timesBySentence = annotated.times().stream()
                    .collect(Collectors.groupingBy(m -> m.tokens().sentence()));
            annotated.sentences().forEach(s -> readings.add(read(s)));
        }

        private Reading read(Sentence sentence) {
            Syntax syntax = new Syntax(sentence);
            Arguments arguments = new Arguments(syntax, lexicons);
            List<TimeMention> mentioned = timesBySentence.getOrDefault(sentence.index(), List.of());
            Predicate<Token> inTime = t -> mentioned.stream().anyMatch(m -> syntax.isWithinSpan(t, m.tokens()));
            List<Attribution> attributions =
                    new AttributionFinder(syntax, arguments, lexicons.cues(), lexicons.nouns()).find();
            List<Attribution> mere =
                    attributions.stream().filter(a -> !a.meaning().isAct()).toList();
            ChangeFinder changes = new ChangeFinder(syntax, arguments, lexicons, quantityFinder, inTime);
            TriggerFinder finder = new TriggerFinder(syntax, arguments, lexicons, mere, changes, inTime);
            List<Trigger> triggers = finder.find();
            TimeAnchors times = new TimeAnchors(annotated, syntax, lexicons);
            List<Draft> words = new SentenceAttributions(syntax, arguments, lexicons).find(attributions);
            SemanticRoles semantic = new SemanticRoles(sentence, syntax.tree());
            return new Reading(
                    syntax,
                    arguments,
                    semantic,
                    attributions,
                    words,
                    triggers,
                    finder.background(triggers),
                    changes,
                    inTime,
                    times,
                    new Ahead(syntax, lexicons.cues(), annotated.article().published()),
                    new Habits(syntax, lexicons, mentioned));
        }

        Extraction extract() {
            Mentions mentions = mentions();
            Quotations quotations = new Quotations(annotated);
            RelationFinder relations =
                    new RelationFinder(lexicons, mentions, annotated.article().published());
            // a speaker may be named only after the quotation: all attributions are read before any claim is made
            AttributionMentions attributions = attributions(quotations, mentions);
            SourceChains chains = new SourceChains(lexicons, mentions, attributions.join());
            readings.forEach(r -> chains.read(r.syntax(), r.attributions(), r.times()));
            ClaimBuilder claims = new ClaimBuilder(chains);
            for (Reading r : readings) {
                relations.add(r.syntax(), r.arguments(), r.times());
                quantities.add(r.syntax(), r.changes(), mentions);
                events(r, mentions, claims);
                claims.addBackward(r.syntax());
            }
            return new Extraction(
                    annotated,
                    mentions.list(),
                    events,
                    background,
                    quantities.list(),
                    relations.list(),
                    claims.list(),
                    timeLinks,
                    attributions.list());
        }

        private AttributionMentions attributions(Quotations quotations, Mentions mentions) {
            Introductions introductions =
                    new Introductions(readings.stream().map(Reading::syntax).toList(), lexicons);
            AttributionMentions all =
                    new AttributionMentions(annotated.sentences(), quotations, introductions, mentions);
            readings.forEach(r -> all.add(r.syntax().sentence(), r.words()));
            return all;
        }

        private Mentions mentions() {
            Mentions mentions = new Mentions(lexicons);
            for (Reading r : readings) {
                mentions.add(r.syntax(), t -> isWhen(r, t) || isTrigger(r, t));
            }
            return mentions;
        }

        /** "on Friday", but not "spent six months there". */
        private boolean isWhen(Reading r, Token token) {
            return r.inTime().test(token) && !token.relation().equals("obj");
        }

        private boolean isTrigger(Reading r, Token token) {
            return r.triggers().stream().anyMatch(t -> t.token() == token);
        }

        private void events(Reading r, Mentions mentions, ClaimBuilder claims) {
            RoleFinder roles =
                    new RoleFinder(r.syntax(), r.arguments(), lexicons, r.semantic(), r.changes(), r.inTime());
            FactualityReader factuality = new FactualityReader(r.syntax(), lexicons.cues());
            SentenceEvents told = new SentenceEvents();
            int first = events.size();
            for (Trigger t : r.triggers()) {
                Factuality fact = factuality.of(t);
                EventMention event =
                        event(r, t, "e" + (events.size() + 1), fact, arguments(r, t, roles, first, mentions));
                events.add(event);
                told.add(t, event);
                claims.add(r.syntax(), t, event, fact);
            }
            for (Trigger t : r.background()) {
                String id = "b" + (background.size() + 1);
                EventMention event = event(r, t, id, factuality.of(t), arguments(r, t, roles, first, mentions));
                background.add(event);
                told.add(t, event);
            }
            TimeOrder order = new TimeOrder(
                    r.syntax(), r.times(), lexicons, told, annotated.article().published());
            timeLinks.addAll(order.list());
            narrative.next(r.syntax(), r.times(), told).ifPresent(timeLinks::add);
        }

        private List<Argument> arguments(Reading r, Trigger t, RoleFinder roles, int first, Mentions mentions) {
            List<Argument> arguments = new ArrayList<>();
            for (RoleFiller f : roles.find(t)) {
                target(r, f.token(), first, mentions)
                        .filter(id -> arguments.stream()
                                .noneMatch(
                                        a -> a.role() == f.role() && a.target().equals(id)))
                        .ifPresent(id -> arguments.add(new Argument(f.role(), id, label(r, t, f))));
            }
            return arguments;
        }

        /** The label that the encoder gave, else the usual one of the role. */
        private String label(Reading r, Trigger t, RoleFiller f) {
            String found = r.semantic().label(t.token(), f.token());
            return found.equals(SemanticRoles.NONE) ? PropBank.labelOf(f.role()) : found;
        }

        private EventMention event(Reading r, Trigger t, String id, Factuality fact, List<Argument> arguments) {
            EventTime time = r.times().of(t);
            return new EventMention(
                    id,
                    spanOf(r, t),
                    t.token().index(),
                    t.lemma(),
                    t.eventClass().name(),
                    arguments,
                    r.ahead().time(t, fact.tense(), time),
                    fact.negated(),
                    fact.certainty(),
                    r.ahead().tense(t, fact.tense(), time),
                    r.changes().find(t.token()).map(quantities::change).orElse(null),
                    r.habits().isHabit(t));
        }

        /** The mention that a token heads, else the event that it triggers. */
        private Optional<String> target(Reading r, Token token, int first, Mentions mentions) {
            for (int i = 0; i < r.triggers().size(); i++) {
                if (r.triggers().get(i).token() == token) {
                    return Optional.of("e" + (first + i + 1));
                }
            }
            int sentence = r.syntax().sentence().index();
            // "a pair of shoes" is one mention, headed by "pair"
            return mentions.find(sentence, token)
                    .or(() -> r.syntax()
                            .tree()
                            .head(token)
                            .filter(h -> token.relation().equals("nmod"))
                            .flatMap(h -> mentions.find(sentence, h)));
        }

        private TokenSpan spanOf(Reading r, Trigger t) {
            int i = t.token().index();
            return new TokenSpan(r.syntax().sentence().index(), i, i + 1);
        }
    }
}
