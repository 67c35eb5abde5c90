package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Certainty;
import org.dateline.model.ClaimMention;
import org.dateline.model.EventMention;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
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
    private final Quotations quotations;
    private List<String> lastSpeakers = List.of();
    private @Nullable ClaimMention lastSaid;

    ClaimBuilder(Lexicons lexicons, Mentions mentions, Quotations quotations) {
        this.holders = new Holders(lexicons, mentions);
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
            act = act == SpeechAct.SAY ? a.meaning().act() : act;
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
        if (written == 0) {
            List<String> quoted = speakersOfQuotation(syntax.sentence().index(), evidence);
            write(about, quoted, cue, null, act, stance, certainty, event, evidence, true);
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
                && a.sources().stream().allMatch(s -> s.text().equals("I"));
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
