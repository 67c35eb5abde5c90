package org.dateline.resolve;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.model.Actor;
import org.dateline.model.Annotated;
import org.dateline.model.Argument;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Certainty;
import org.dateline.model.Change;
import org.dateline.model.ClaimMention;
import org.dateline.model.Dossier;
import org.dateline.model.EntityMention;
import org.dateline.model.EventMention;
import org.dateline.model.EventTime;
import org.dateline.model.Extraction;
import org.dateline.model.QuantityMention;
import org.dateline.model.RelationMention;
import org.dateline.model.RelationType;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Tense;
import org.dateline.model.Text;
import org.dateline.model.TimeLink;
import org.dateline.model.TokenSpan;
import org.jspecify.annotations.Nullable;

/**
 * An article with its mentions, written so that one can read it:
 *
 * <pre>
 * date 2024-06-20
 * publisher Example Gazette
 * title {m0 nsubj LOC : Moscow} ^signs=sign
 * {m1 nsubj LOC : Moscow} ^signed=sign@e1 {m2 obj -/THING : a *treaty} .
 * event e1 SignAgreement AGENT=m1 THEME=m2 time=2024-06-19
 * claim c1 e1 by m1 cue=said@0 DENIES
 * quantity q1 1500 of m2
 * relation r1 m1 HOLDS_OFFICE_AT m2 president
 * link e1 BEFORE e2
 * </pre>
 *
 * Sentences: {@link SentenceParser}. What is not said has a default: affirmed, certain, past.
 */
final class Story {
    private final List<Sentence> sentences = new ArrayList<>();
    private final TreeMap<String, EntityMention> entities = new TreeMap<>(Ids.ORDER);
    private final TreeMap<String, TokenSpan> triggers = new TreeMap<>(Ids.ORDER);
    private final TreeMap<String, TokenSpan> numbers = new TreeMap<>(Ids.ORDER);
    private final List<EventMention> events = new ArrayList<>();
    private final List<QuantityMention> quantities = new ArrayList<>();
    private final List<RelationMention> relations = new ArrayList<>();
    private final List<ClaimMention> claims = new ArrayList<>();
    private final List<TimeLink> links = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable LocalDate date;
    private @Nullable String publisher = "Example Gazette";

    private Story(String source) {
        source.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(this::read);
    }

    static Extraction extraction(String source) {
        return new Story(source).extraction();
    }

    static Dossier resolve(String source) {
        return Resolver.load().resolve(extraction(source));
    }

    /** The actor of a mention, the first where it is in two. */
    static Actor actor(Dossier dossier, String mention) {
        return dossier.actors().stream()
                .filter(a -> a.mentions().contains(mention))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no actor has " + mention + ": " + dossier.actors()));
    }

    /** The actor with this key. */
    static Actor keyed(Dossier dossier, String key) {
        return dossier.actors().stream()
                .filter(a -> key.equals(a.key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no actor " + key + ": " + dossier.actors()));
    }

    private void read(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "date" -> date = LocalDate.parse(words[1]);
            case "publisher" -> publisher = words.length == 1 ? null : line.substring("publisher ".length());
            case "title" -> sentence(line.substring("title ".length()), Block.Kind.TITLE);
            case "event" -> events.add(event(words));
            case "claim" -> claims.add(claim(words));
            case "quantity" -> quantities.add(quantity(words));
            case "relation" -> relations.add(relation(words));
            case "link" -> links.add(link(words));
            default -> sentence(line, Block.Kind.PARAGRAPH);
        }
    }

    /** {@code link e2 AFTER e1 0 3}: the words that say so by sentence and place. */
    private static TimeLink link(String[] words) {
        TokenSpan cue = null;
        if (words.length > 4) {
            int at = Integer.parseInt(words[5]);
            cue = new TokenSpan(Integer.parseInt(words[4]), at, at + 1);
        }
        return new TimeLink(words[1], TimeLink.Relation.valueOf(words[2]), words[3], cue);
    }

    private void sentence(String line, Block.Kind block) {
        SentenceParser parser = new SentenceParser(sentences.size(), text, line);
        sentences.add(parser.sentence(block));
        parser.mentions().forEach(m -> entities.put(m.id(), m));
        triggers.putAll(parser.triggers());
        numbers.putAll(parser.numbers());
    }

    private EventMention event(String[] words) {
        TokenSpan trigger = get(triggers, words[1]);
        Sentence sentence = sentences.get(trigger.sentence());
        List<Argument> arguments = new ArrayList<>();
        List<Change.Measure> measures = new ArrayList<>();
        Change.Direction direction = Change.Direction.UP;
        EventTime time = null;
        Tense tense = Tense.PAST;
        for (int i = 3; i < words.length; i++) {
            String[] pair = words[i].split("=");
            if (pair[0].equals("time")) {
                time = time(pair[1]);
            } else if (pair.length == 2 && pair[1].startsWith("q")) {
                measures.add(new Change.Measure(Change.Kind.valueOf(pair[0]), pair[1]));
            } else if (List.of("UP", "DOWN").contains(words[i])) {
                direction = Change.Direction.valueOf(words[i]);
            } else if (pair.length == 2) {
                arguments.add(new Argument(Role.valueOf(pair[0]), pair[1], null));
            } else {
                tense = words[i].equals("negated") ? tense : Tense.valueOf(words[i]);
            }
        }
        boolean negated = List.of(words).contains("negated");
        String lemma = sentence.token(trigger.begin()).lemma();
        return new EventMention(
                words[1],
                trigger,
                trigger.begin(),
                lemma,
                words[2],
                arguments,
                time,
                negated,
                Certainty.CERTAIN,
                tense,
                measures.isEmpty() ? null : new Change(direction, measures),
                false);
    }

    private static <T> T get(Map<String, T> map, String id) {
        return Objects.requireNonNull(map.get(id), id);
    }

    private static EventTime time(String value) {
        LocalDate begin = value.length() == 10 ? LocalDate.parse(value) : LocalDate.parse(value + "-01");
        LocalDate end = value.length() == 10 ? begin : begin.plusMonths(1).minusDays(1);
        return new EventTime(value, value, begin, end, value);
    }

    private ClaimMention claim(String[] words) {
        String about = words[2];
        List<String> sources = new ArrayList<>();
        Stance stance = Stance.AFFIRMS;
        TokenSpan cue = null;
        for (int i = 3; i < words.length; i++) {
            if (words[i].startsWith("m")) {
                sources.add(words[i]);
            } else if (words[i].startsWith("cue=")) {
                cue = triggers.get(words[i].substring(4));
            } else if (!words[i].equals("by")) {
                stance = Stance.valueOf(words[i]);
            }
        }
        int sentence = about.startsWith("e") ? get(triggers, about).sentence() : sentences.size() - 1;
        Tense tense = Tense.PAST;
        return new ClaimMention(
                words[1],
                about,
                sources,
                cue,
                SpeechAct.SAY,
                stance,
                Certainty.CERTAIN,
                tense,
                null,
                List.of(sentence),
                0.9);
    }

    private QuantityMention quantity(String[] words) {
        var amount = new QuantityMention.Amount(new BigDecimal(words[2]), null, null);
        return new QuantityMention(words[1], get(numbers, words[1]), amount, null, words.length > 4 ? words[4] : null);
    }

    private RelationMention relation(String[] words) {
        int sentence = get(entities, words[2]).tokens().sentence();
        return new RelationMention(
                words[1],
                words[2],
                RelationType.valueOf(words[3]),
                words[4],
                words.length > 5 ? words[5] : "",
                sentence);
    }

    private Extraction extraction() {
        Article article = new Article(
                "x1",
                URI.create("https://news.example/x1"),
                null,
                date,
                publisher,
                List.of(),
                "en",
                new Text(text.toString()),
                List.of(),
                "test");
        return new Extraction(
                new Annotated(article, sentences, List.of()),
                List.copyOf(entities.values()),
                events,
                List.of(),
                quantities,
                relations,
                claims,
                links,
                List.of());
    }
}
