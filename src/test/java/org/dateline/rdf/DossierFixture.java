package org.dateline.rdf;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Actor;
import org.dateline.model.ActorType;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Certainty;
import org.dateline.model.Change;
import org.dateline.model.Claim;
import org.dateline.model.Dossier;
import org.dateline.model.EntityMention;
import org.dateline.model.Event;
import org.dateline.model.EventMention;
import org.dateline.model.EventOrder;
import org.dateline.model.EventTime;
import org.dateline.model.Extraction;
import org.dateline.model.Link;
import org.dateline.model.Participant;
import org.dateline.model.Quantity;
import org.dateline.model.QuantityMention;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Tense;
import org.dateline.model.Text;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * A dossier written by hand. One line of text is one sentence; actors are called by their key, or by their name where they have none; words are looked
 * up in the text.
 *
 * <pre>{@code
 * new DossierFixture("a1", "Example Gazette", "2024-10-19", "Moscow denies the delivery.")
 *         .actor("russia", STATE, "Russia", "Moscow")
 *         .event("e1", "Supply", "delivery", part(AGENT, "russia"))
 *         .claim("c1", "e1", "russia", DENIES, PAST, "denies", 0)
 *         .build();
 * }</pre>
 */
public final class DossierFixture {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’-][\\p{L}\\p{N}]+)*|\\S");

    /** Who has which part in an event, the actor or event by its name in the fixture. */
    public record Part(Role role, String target) {}

    private final String id;
    private final String publisher;
    private final @Nullable LocalDate published;
    private final Text text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<EntityMention> entityMentions = new ArrayList<>();
    private final List<EventMention> eventMentions = new ArrayList<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<EventOrder> order = new ArrayList<>();

    public DossierFixture(String id, String publisher, @Nullable String published, String... lines) {
        this.id = id;
        this.publisher = publisher;
        this.published = published == null ? null : LocalDate.parse(published);
        text = new Text(String.join("\n", lines));
        int begin = 0;
        for (String line : lines) {
            sentences.add(sentence(begin, line));
            begin += line.length() + 1;
        }
        actor(key(publisher), ActorType.ORGANIZATION, publisher);
    }

    public static Part part(Role role, String target) {
        return new Part(role, target);
    }

    /** The key that a name would get. */
    public static String key(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    /** An actor that every article may speak of. */
    public DossierFixture actor(String key, ActorType type, String name, String... aliases) {
        return put(key, key, type, name, List.of(aliases));
    }

    /** Something that this article alone speaks of. */
    public DossierFixture local(ActorType type, String name) {
        return put(name, null, type, name, List.of());
    }

    private DossierFixture put(String handle, @Nullable String key, ActorType type, String name, List<String> aliases) {
        List<String> mentions = new ArrayList<>();
        List<String> words = new ArrayList<>(List.of(name));
        words.addAll(aliases);
        for (String words2 : words) {
            find(words2).ifPresent(span -> {
                String mention = "m" + (entityMentions.size() + 1);
                entityMentions.add(
                        new EntityMention(mention, span, span.end() - 1, EntityMention.Form.NAME, null, type));
                mentions.add(mention);
            });
        }
        List<String> sorted = aliases.stream().sorted().toList();
        actors.put(handle, new Actor("a" + (actors.size() + 1), key, type, name, sorted, List.of(), null, mentions));
        return this;
    }

    public DossierFixture link(String actor, Link.Authority authority, String id) {
        Actor a = get(actor);
        List<Link> links = new ArrayList<>(a.links());
        links.add(new Link(authority, id));
        actors.put(actor, new Actor(a.id(), a.key(), a.type(), a.name(), a.aliases(), links, a.partOf(), a.mentions()));
        return this;
    }

    public DossierFixture partOf(String part, String whole) {
        Actor a = get(part);
        actors.put(
                part,
                new Actor(
                        a.id(),
                        a.key(),
                        a.type(),
                        a.name(),
                        a.aliases(),
                        a.links(),
                        get(whole).id(),
                        a.mentions()));
        return this;
    }

    public DossierFixture event(String id, String eventClass, String trigger, Part... parts) {
        TokenSpan span =
                find(trigger).orElseThrow(() -> new IllegalArgumentException("no “" + trigger + "” in the text"));
        eventMentions.add(new EventMention(
                id, span, span.begin(), trigger, eventClass, List.of(), null, false, Certainty.CERTAIN, Tense.PAST));
        List<Participant> participants = Arrays.stream(parts)
                .map(p -> new Participant(p.role(), idOf(p.target())))
                .toList();
        events.put(id, new Event(id, eventClass, trigger, trigger, participants, null, List.of(), List.of(id)));
        return this;
    }

    /** When an event was: EDTF, and ISO dates or null for the first and last day. */
    public DossierFixture time(
            String event, String words, String edtf, @Nullable String notBefore, @Nullable String notAfter) {
        Event e = getEvent(event);
        EventTime time = new EventTime(
                edtf.replaceAll("/.*", ""),
                edtf,
                notBefore == null ? null : LocalDate.parse(notBefore),
                notAfter == null ? null : LocalDate.parse(notAfter),
                words);
        events.put(
                event,
                new Event(
                        e.id(),
                        e.eventClass(),
                        e.lemma(),
                        e.label(),
                        e.participants(),
                        time,
                        e.quantities(),
                        e.mentions()));
        return this;
    }

    /** When to the minute, and how long: ISO times without zone, TIMEX3; each may be null. The event must have its days already. */
    public DossierFixture clock(
            String event, @Nullable String notBefore, @Nullable String notAfter, @Nullable String length) {
        Event e = getEvent(event);
        EventTime days = Objects.requireNonNull(e.time());
        EventTime.Clock clock = new EventTime.Clock(
                notBefore == null ? null : LocalDateTime.parse(notBefore),
                notAfter == null ? null : LocalDateTime.parse(notAfter));
        EventTime time =
                new EventTime(days.value(), days.edtf(), days.notBefore(), days.notAfter(), days.text(), clock, length);
        events.put(
                event,
                new Event(
                        e.id(),
                        e.eventClass(),
                        e.lemma(),
                        e.label(),
                        e.participants(),
                        time,
                        e.quantities(),
                        e.mentions()));
        return this;
    }

    /** A number of an event; value or bounds may be null: "several thousand" has a lower bound only. */
    public DossierFixture quantity(
            String id,
            String event,
            @Nullable String value,
            @Nullable String min,
            @Nullable String max,
            String words,
            String counts) {
        quantities.add(new Quantity(
                id,
                new QuantityMention.Amount(number(value), number(min), number(max)),
                null,
                get(counts).id(),
                words));
        Event e = getEvent(event);
        List<String> ids = new ArrayList<>(e.quantities());
        ids.add(id);
        events.put(
                event,
                new Event(e.id(), e.eventClass(), e.lemma(), e.label(), e.participants(), e.time(), ids, e.mentions()));
        return this;
    }

    /** That an event is told as a habit. */
    public DossierFixture habitual(String event) {
        Event e = getEvent(event);
        events.put(
                event,
                new Event(
                        e.id(),
                        e.eventClass(),
                        e.lemma(),
                        e.label(),
                        e.participants(),
                        e.time(),
                        e.quantities(),
                        e.mentions(),
                        e.change(),
                        true));
        return this;
    }

    /** What its first numbers are to the change that an event tells. */
    public DossierFixture change(String event, Change.Direction direction, Change.Kind... kinds) {
        Event e = getEvent(event);
        List<Change.Measure> measures = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            measures.add(new Change.Measure(kinds[i], e.quantities().get(i)));
        }
        events.put(
                event,
                new Event(
                        e.id(),
                        e.eventClass(),
                        e.lemma(),
                        e.label(),
                        e.participants(),
                        e.time(),
                        e.quantities(),
                        e.mentions(),
                        new Change(direction, measures),
                        false));
        return this;
    }

    public DossierFixture relation(
            String id, String subject, RelationType type, String object, String words, int sentence) {
        relations.add(new Relation(id, get(subject).id(), type, get(object).id(), words, sentence));
        return this;
    }

    /** Who says so; without a cue when nobody is quoted. */
    public DossierFixture claim(
            String id, String about, String holder, Stance stance, Tense tense, @Nullable String cue, int sentence) {
        Certainty certainty = stance == Stance.DOUBTS ? Certainty.UNKNOWN : Certainty.CERTAIN;
        SpeechAct act = stance == Stance.DENIES ? SpeechAct.DENY : SpeechAct.SAY;
        claims.add(new Claim(
                id,
                about,
                List.of(get(holder).id()),
                cue,
                act,
                stance,
                certainty,
                tense,
                null,
                List.of(sentence),
                0.9));
        return this;
    }

    /** How one event lies to another, and by which words; null for none. */
    public DossierFixture order(
            String id, String event, EventOrder.Type type, String other, @Nullable String cue, int sentence) {
        order.add(new EventOrder(id, event, type, other, cue, List.of(sentence)));
        return this;
    }

    /** The day on which the last claim was made. */
    public DossierFixture said(LocalDate day) {
        Claim c = claims.remove(claims.size() - 1);
        claims.add(new Claim(
                c.id(),
                c.about(),
                c.holders(),
                c.cue(),
                c.act(),
                c.stance(),
                c.certainty(),
                c.tense(),
                day,
                c.evidence(),
                c.confidence()));
        return this;
    }

    public Dossier build() {
        List<Block> blocks =
                sentences.stream().map(s -> new Block(s.span(), s.block())).toList();
        Article article = new Article(
                id,
                URI.create("https://news.example/" + Iris.article(id).getURI().substring(Iris.ARTICLE.length())),
                text.slice(sentences.get(0).span()),
                published,
                publisher,
                List.of(),
                "en",
                text,
                blocks,
                "fixture");
        Extraction extraction = new Extraction(
                new Annotated(article, sentences, List.of()),
                entityMentions,
                eventMentions,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Dossier(
                extraction,
                get(key(publisher)).id(),
                List.copyOf(actors.values()),
                List.copyOf(events.values()),
                quantities,
                relations,
                claims,
                order);
    }

    private Sentence sentence(int beginUnit, String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            MatchResult r = matcher.toMatchResult();
            tokens.add(new Token(
                    tokens.size(),
                    text.spanOfUnits(beginUnit + r.start(), beginUnit + r.end()),
                    r.group(),
                    r.group(),
                    Upos.X,
                    tokens.size() - 1,
                    "dep"));
        }
        Block.Kind kind = sentences.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
        return new Sentence(
                sentences.size(), text.spanOfUnits(beginUnit, beginUnit + line.length()), kind, tokens, List.of());
    }

    private java.util.Optional<TokenSpan> find(String words) {
        for (Sentence sentence : sentences) {
            for (int begin = 0; begin < sentence.size(); begin++) {
                for (int end = begin + 1; end <= sentence.size(); end++) {
                    TokenSpan span = new TokenSpan(sentence.index(), begin, end);
                    if (text.slice(sentence.spanOf(span)).equals(words)) {
                        return java.util.Optional.of(span);
                    }
                }
            }
        }
        return java.util.Optional.empty();
    }

    private String idOf(String target) {
        return events.containsKey(target) ? target : get(target).id();
    }

    private Actor get(String handle) {
        Actor actor = actors.get(handle);
        if (actor == null) {
            throw new IllegalArgumentException("no actor " + handle);
        }
        return actor;
    }

    private Event getEvent(String event) {
        Event found = events.get(event);
        if (found == null) {
            throw new IllegalArgumentException("no event " + event);
        }
        return found;
    }

    private static @Nullable BigDecimal number(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
