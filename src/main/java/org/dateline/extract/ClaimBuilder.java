package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Certainty;
import org.dateline.model.ClaimMention;
import org.dateline.model.EventMention;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Turns attributions into claims: who says what of each event. Where attributions are nested, the inner source's claim is about the event, the
 * outer's about the inner claim.
 */
final class ClaimBuilder {
    /** An attribution with the mentions that its sources resolve to. */
    private record Sourced(
            Attribution attribution,
            List<String> sources,
            @Nullable LocalDate said) {}

    private final Lexicons lexicons;
    private final Mentions mentions;
    private final List<ClaimMention> claims = new ArrayList<>();
    private final Map<Integer, List<Sourced>> bySentence = new TreeMap<>();
    private final Map<Integer, List<String>> speakersBefore = new TreeMap<>();
    private final Quotations quotations;
    private List<String> lastSpeakers = List.of();
    private @Nullable ClaimMention lastSaid;

    ClaimBuilder(Lexicons lexicons, Mentions mentions, Quotations quotations) {
        this.lexicons = lexicons;
        this.mentions = mentions;
        this.quotations = quotations;
    }

    List<ClaimMention> list() {
        return List.copyOf(claims);
    }

    /** Takes in the attributions of the next sentence, in reading order: a document without a maker is the last speaker's. */
    void read(Syntax syntax, List<Attribution> attributions, TimeAnchors times) {
        List<Sourced> here = new ArrayList<>();
        speakersBefore.put(syntax.sentence().index(), lastSpeakers);
        for (Attribution a : attributions) {
            Set<String> sources = new LinkedHashSet<>();
            a.sources().forEach(s -> sources.addAll(sourceOf(syntax, s)));
            here.add(new Sourced(a, List.copyOf(sources), times.dayOf(a.token())));
            if (!sources.isEmpty() && !a.cited() && !isInside(syntax, a, attributions)) {
                lastSpeakers = List.copyOf(sources);
            }
        }
        bySentence.put(syntax.sentence().index(), here);
    }

    private static boolean isInside(Syntax syntax, Attribution inner, List<Attribution> all) {
        return all.stream().anyMatch(o -> o != inner && covers(syntax, o, inner.token()));
    }

    /** Adds the denials of a sentence that point back to what somebody else said last ("called the reports false"). */
    void addBackward(Syntax syntax) {
        for (Sourced s : bySentence.getOrDefault(syntax.sentence().index(), List.of())) {
            ClaimMention said = lastSaid;
            if (s.attribution().contents().isEmpty()
                    && said != null
                    && !s.sources().isEmpty()
                    && !said.sources().equals(s.sources())) {
                Attribution a = s.attribution();
                List<Integer> evidence = Stream.concat(
                                said.evidence().stream(), Stream.of(a.cue().sentence()))
                        .distinct()
                        .sorted()
                        .toList();
                claims.add(new ClaimMention(
                        "c" + (claims.size() + 1),
                        said.about(),
                        s.sources(),
                        a.cue(),
                        a.meaning().act(),
                        a.meaning().stance(),
                        Certainty.CERTAIN,
                        said.tense(),
                        s.said(),
                        evidence,
                        ClaimRater.UNRATED));
            }
        }
    }

    /** "a South Korean report", "information from Seoul": whose report it is; "the report": that of the last speaker. */
    private List<String> sourceOf(Syntax syntax, Token source) {
        boolean document = lexicons.nouns()
                .kindOf(syntax, source)
                .filter(k -> k == Kind.DOCUMENT)
                .isPresent();
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
            boolean definite = syntax.tree()
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
        Arguments arguments = new Arguments(syntax, lexicons.cues());
        Stream<Token> above = syntax.tree().head(document).stream()
                .filter(v -> v.upos() == Upos.VERB && document.relation().equals("obj"))
                .flatMap(v -> arguments.subject(v).stream());
        Stream<Token> below = syntax.tree().children(document, Set.of("acl")).stream()
                .filter(syntax::isPassive)
                .flatMap(v -> arguments.obliques(v).stream())
                .filter(o -> syntax.hasPreposition(o, "by"::equals));
        return Stream.concat(above, below)
                .flatMap(t -> syntax.conjuncts(t).stream())
                .flatMap(t -> mentions.find(syntax.sentence().index(), t).stream())
                .toList();
    }

    private boolean isMaker(Syntax syntax, Token c) {
        Optional<Kind> kind = lexicons.nouns().kindOf(syntax, c);
        boolean actor = kind.filter(k -> Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.STATE)
                        .contains(k))
                .isPresent();
        return switch (c.relation()) {
            case "amod" -> Demonyms.mayBe(syntax, c);
            case "compound" -> actor || Demonyms.mayBe(syntax, c);
            case "nmod" -> actor && (syntax.isPossessive(c) || syntax.hasPreposition(c, p -> p.matches("from|by|of")));
            default -> false;
        };
    }

    /** Adds the claims about an event. */
    void add(Syntax syntax, Trigger trigger, EventMention event, Factuality factuality) {
        List<Sourced> chain = chainOf(syntax, trigger.token());
        String about = event.id();
        Stance stance = factuality.doubted() ? Stance.DOUBTS : factuality.negated() ? Stance.DENIES : Stance.AFFIRMS;
        Certainty certainty = factuality.certainty();
        Set<Integer> evidence = new LinkedHashSet<>(List.of(syntax.sentence().index()));
        TokenSpan cue = null;
        SpeechAct act = SpeechAct.SAY;
        int written = 0;
        boolean direct = true;
        List<String> inner = List.of();
        for (Sourced s : chain) {
            Attribution a = s.attribution();
            evidence.add(a.cue().sentence());
            boolean spine = direct && isSpine(syntax, trigger, a);
            if (!spine && direct && a.meaning().stance() != Stance.AFFIRMS) {
                continue; // what a denial only mentions is not the denier's word
            }
            if (spine || !s.sources().isEmpty() && written == 0 && a.meaning().stance() == Stance.AFFIRMS) {
                stance = combined(stance, spine ? a.meaning().stance() : Stance.AFFIRMS);
                certainty = spine ? weaker(certainty, a.meaning().certainty()) : certainty;
            }
            cue = cue == null ? a.cue() : cue;
            act = act == SpeechAct.SAY ? a.meaning().act() : act;
            if (s.sources().isEmpty()) {
                certainty = a.meaning().stance() == Stance.AFFIRMS ? weaker(certainty, Certainty.POSSIBLE) : certainty;
                continue;
            }
            direct &= a.cited();
            if (s.sources().equals(inner)) {
                continue; // who says that the survey shows it says it once
            }
            inner = s.sources();
            about = write(about, s.sources(), a.cue(), s.said(), act, stance, certainty, event, evidence);
            written++;
            stance = Stance.AFFIRMS;
            certainty = Certainty.CERTAIN;
            cue = null;
            act = SpeechAct.SAY;
        }
        if (written == 0) {
            List<String> quoted = speakersOfQuotation(syntax.sentence().index(), evidence);
            write(about, quoted, cue, null, act, stance, certainty, event, evidence);
        }
    }

    /** The speaker of a sentence that is quoted whole: named beside another part of the quotation, else who spoke last before it. */
    private List<String> speakersOfQuotation(int sentence, Set<Integer> evidence) {
        if (!quotations.isQuoted(sentence)) {
            return List.of();
        }
        for (int other : quotations.sharing(sentence)) {
            for (Sourced s : bySentence.getOrDefault(other, List.of())) {
                if (!s.sources().isEmpty() && !s.attribution().contents().isEmpty()) {
                    evidence.add(other);
                    return s.sources();
                }
            }
        }
        return speakersBefore.getOrDefault(sentence, List.of());
    }

    private String write(
            String about,
            List<String> sources,
            @Nullable TokenSpan cue,
            @Nullable LocalDate said,
            SpeechAct act,
            Stance stance,
            Certainty certainty,
            EventMention event,
            Set<Integer> evidence) {
        String id = "c" + (claims.size() + 1);
        List<Integer> sentences = evidence.stream().sorted().toList();
        ClaimMention claim = new ClaimMention(
                id, about, sources, cue, act, stance, certainty, event.tense(), said, sentences, ClaimRater.UNRATED);
        claims.add(claim);
        if (!sources.isEmpty()
                && stance == Stance.AFFIRMS
                && about.equals(event.id())
                && !event.arguments().isEmpty()) {
            lastSaid = claim;
        }
        return id;
    }

    /** The attributions whose content holds a token, the innermost first. */
    private List<Sourced> chainOf(Syntax syntax, Token token) {
        return bySentence.getOrDefault(syntax.sentence().index(), List.of()).stream()
                .filter(s -> covers(syntax, s.attribution(), token))
                .sorted(Comparator.comparingInt((Sourced s) -> distance(syntax, s.attribution(), token))
                        .thenComparing(s -> !s.attribution().cited()))
                .toList();
    }

    private static boolean covers(Syntax syntax, Attribution a, Token token) {
        boolean inContent = a.contents().stream().anyMatch(c -> syntax.tree().isWithin(token, c));
        boolean contentIsAbove =
                a.contents().stream().anyMatch(c -> syntax.tree().isWithin(a.token(), c));
        return inContent && token != a.token() && !(contentIsAbove && isBelowCue(syntax, a, token));
    }

    private static boolean isBelowCue(Syntax syntax, Attribution a, Token token) {
        return syntax.tree().isWithin(token, a.token());
    }

    private static int distance(Syntax syntax, Attribution a, Token token) {
        int steps = 0;
        Token at = token;
        while (!a.contents().contains(at) && at.head() >= 0) {
            at = syntax.tree().head(at).orElseThrow();
            steps++;
        }
        return steps;
    }

    /** Whether the event itself is what is said, and not something that the content only mentions or presupposes. */
    private static boolean isSpine(Syntax syntax, Trigger trigger, Attribution a) {
        Token at = trigger.carrier() != null ? trigger.carrier() : trigger.token();
        while (!a.contents().contains(at) && !a.contents().contains(trigger.token())) {
            boolean through = at.relation().matches("xcomp|conj|cop|ccomp");
            if (!through || at.head() < 0) {
                return false;
            }
            at = syntax.tree().head(at).orElseThrow();
        }
        return true;
    }

    private static Stance combined(Stance content, Stance cue) {
        if (cue == Stance.DENIES) {
            return content == Stance.DENIES ? Stance.AFFIRMS : content == Stance.AFFIRMS ? Stance.DENIES : content;
        }
        return cue == Stance.DOUBTS ? Stance.DOUBTS : content;
    }

    private static Certainty weaker(Certainty a, @Nullable Certainty b) {
        return b == null || a.compareTo(b) >= 0 ? a : b;
    }
}
