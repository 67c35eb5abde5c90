package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.extract.Quotations.Place;
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

    /** Auxiliaries of what ought to be. A closed class. */
    private static final String[] OUGHT = {"should", "must", "ought", "shall"};

    private final Holders holders;
    private final List<ClaimMention> claims = new ArrayList<>();
    private final Map<Integer, List<Sourced>> bySentence = new TreeMap<>();
    private final Map<Integer, List<String>> speakersBefore = new TreeMap<>();
    private final Map<Integer, Syntax> syntaxes = new TreeMap<>();
    private final NounEvents nouns;
    private final DirectSpeech speech;
    private List<String> lastSpeakers = List.of();
    private @Nullable ClaimMention lastSaid;

    ClaimBuilder(Lexicons lexicons, Mentions mentions, DirectSpeech speech) {
        this.holders = new Holders(lexicons, mentions);
        this.nouns = lexicons.nouns();
        this.speech = speech;
    }

    List<ClaimMention> list() {
        return List.copyOf(claims);
    }

    /** Takes in the attributions of the next sentence, in reading order: a document without a maker is the last speaker's. */
    void read(Syntax syntax, List<Attribution> attributions, TimeAnchors times) {
        List<Sourced> here = new ArrayList<>();
        syntaxes.put(syntax.sentence().index(), syntax);
        speakersBefore.put(syntax.sentence().index(), lastSpeakers);
        for (Attribution a : attributions) {
            Set<String> sources = new LinkedHashSet<>();
            a.sources().forEach(s -> sources.addAll(holders.of(syntax, s, lastSpeakers)));
            here.add(new Sourced(a, List.copyOf(sources), times.dayOf(a.token())));
            if (!sources.isEmpty() && !a.cited() && !isInside(syntax, a, attributions)) {
                lastSpeakers = List.copyOf(sources);
            }
        }
        bySentence.put(syntax.sentence().index(), here);
    }

    private static boolean isInside(Syntax syntax, Attribution inner, List<Attribution> all) {
        return all.stream().anyMatch(o -> o != inner && Scope.covers(syntax, o, inner.token()));
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

    /** Adds the claims about an event. */
    void add(Syntax syntax, Trigger trigger, EventMention event, Factuality factuality) {
        List<Sourced> chain = chainOf(syntax, trigger.token());
        String about = event.id();
        Stance stance = stance(syntax, trigger, factuality);
        Certainty certainty = factuality.certainty();
        Set<Integer> evidence = new LinkedHashSet<>(List.of(syntax.sentence().index()));
        TokenSpan cue = null;
        SpeechAct act = SpeechAct.SAY;
        int written = 0;
        boolean direct = true;
        boolean unnamed = false;
        List<String> inner = List.of();
        for (Sourced s : chain) {
            Attribution a = s.attribution();
            evidence.add(a.cue().sentence());
            boolean spine = direct && Scope.isSpine(syntax, trigger, a);
            if (!spine && direct && a.meaning().stance() != Stance.AFFIRMS) {
                continue; // what a denial only mentions is not the denier's word
            }
            if (spine || !s.sources().isEmpty() && written == 0 && a.meaning().stance() == Stance.AFFIRMS) {
                stance = Scope.combined(stance, spine ? a.meaning().stance() : Stance.AFFIRMS);
                certainty = spine ? Scope.weaker(certainty, a.meaning().certainty()) : certainty;
            }
            cue = cue == null ? a.cue() : cue;
            // who says that somebody is accused does not accuse
            act = act == SpeechAct.SAY || unnamed && !s.sources().isEmpty()
                    ? a.meaning().act()
                    : act;
            unnamed = s.sources().isEmpty() && a.token().upos() == Upos.VERB;
            if (isOwnWord(a)) {
                continue;
            }
            if (s.sources().isEmpty()) {
                certainty = a.meaning().stance() == Stance.AFFIRMS
                        ? Scope.weaker(certainty, Certainty.POSSIBLE)
                        : certainty;
                continue;
            }
            direct &= a.cited();
            if (s.sources().equals(inner)) {
                continue; // who says that the survey shows it says it once
            }
            inner = s.sources();
            about = write(about, s.sources(), a.cue(), s.said(), act, stance, certainty, event, evidence, spine);
            written++;
            stance = Stance.AFFIRMS;
            certainty = Certainty.CERTAIN;
            cue = null;
            act = SpeechAct.SAY;
        }
        Optional<Piece> quoting = quoting(syntax, trigger.token(), chain);
        List<String> quoted = quoting.map(this::speakers).orElse(List.of());
        quoting.ifPresent(p -> evidence.add(p.sentence));
        if (written == 0) {
            cue = cue == null ? quoting.map(ClaimBuilder::cue).orElse(null) : cue;
            write(about, quoted, cue, null, act, stance, certainty, event, evidence, true);
        } else if (!quoted.isEmpty() && !quoted.equals(inner)) {
            TokenSpan by = quoting.map(ClaimBuilder::cue).orElse(null);
            write(about, quoted, by, null, act, stance, certainty, event, evidence, false);
        }
    }

    /** What the words of an event alone say of it. Who says that it should not be does not say that it is not. */
    private static Stance stance(Syntax syntax, Trigger trigger, Factuality factuality) {
        if (factuality.doubted()) {
            return Stance.DOUBTS;
        }
        Token verb = trigger.carrier() != null ? trigger.carrier() : trigger.token();
        boolean forbidden = syntax.hasAuxiliary(verb, OUGHT);
        return !factuality.negated() ? Stance.AFFIRMS : forbidden ? Stance.DOUBTS : Stance.DENIES;
    }

    /** "I confirm that": the word of whoever is quoted. */
    private static boolean isOwnWord(Attribution a) {
        return !a.sources().isEmpty()
                && a.sources().stream().allMatch(s -> s.text().matches("I|[Mm]y"));
    }

    /** Who is quoted with the words that hold an event, unless somebody outside of these words is known to say it already. */
    private Optional<Piece> quoting(Syntax syntax, Token token, List<Sourced> chain) {
        int sentence = syntax.sentence().index();
        return speech.find(sentence, token)
                .filter(p -> chain.stream()
                        .filter(s -> !s.sources().isEmpty())
                        .allMatch(s -> p.content.contains(
                                new Place(sentence, s.attribution().token().index()))));
    }

    private List<String> speakers(Piece piece) {
        Syntax syntax = Objects.requireNonNull(syntaxes.get(piece.sentence));
        List<String> before = speakersBefore.getOrDefault(piece.sentence, List.of());
        return new Phrases(syntax, nouns)
                .referents(Objects.requireNonNull(piece.draft.speaker())).stream()
                        .flatMap(t -> holders.of(syntax, t, before).stream())
                        .distinct()
                        .toList();
    }

    private static TokenSpan cue(Piece piece) {
        int head = piece.draft.head().index();
        return new TokenSpan(piece.sentence, head, head + 1);
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
            Set<Integer> evidence,
            boolean spine) {
        String id = "c" + (claims.size() + 1);
        List<Integer> sentences = evidence.stream().sorted().toList();
        ClaimMention claim = new ClaimMention(
                id, about, sources, cue, act, stance, certainty, event.tense(), said, sentences, ClaimRater.UNRATED);
        claims.add(claim);
        if (spine
                && !sources.isEmpty()
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
                .filter(s -> Scope.covers(syntax, s.attribution(), token))
                .sorted(Comparator.comparingInt((Sourced s) -> Scope.distance(syntax, s.attribution(), token))
                        .thenComparing(s -> !s.attribution().cited()))
                .toList();
    }
}
