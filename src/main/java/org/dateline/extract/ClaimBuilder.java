package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.SourceChains.Quoted;
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
    /** Auxiliaries of what ought to be. A closed class. */
    private static final String[] OUGHT = {"should", "must", "ought", "shall"};

    /** What somebody does by saying it; who only mentions it does not do so. */
    private static final Set<SpeechAct> DEEDS =
            Set.of(SpeechAct.PROMISE, SpeechAct.THREATEN, SpeechAct.WARN, SpeechAct.ACCUSE);

    private final SourceChains chains;
    private final List<ClaimMention> claims = new ArrayList<>();
    private @Nullable ClaimMention lastSaid;

    /** @param chains whose word is what, of the whole article */
    ClaimBuilder(SourceChains chains) {
        this.chains = chains;
    }

    List<ClaimMention> list() {
        return List.copyOf(claims);
    }

    /** Adds the denials of a sentence that point back to what somebody else said last ("called the reports false"). */
    void addBackward(Syntax syntax) {
        for (Sourced s : chains.of(syntax)) {
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
        List<Sourced> chain = chains.of(syntax, trigger.token());
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
            unnamed = s.sources().isEmpty()
                    && (a.token().upos() == Upos.VERB
                            || DEEDS.contains(a.meaning().act()));
            if (isOwnWord(a)) {
                continue;
            }
            if (s.sources().isEmpty()) {
                // "has been confirmed to", "the news that": sure, whoever says so
                boolean sure = a.meaning().certainty() == Certainty.CERTAIN
                        && a.meaning().act() != SpeechAct.ACCUSE;
                certainty = a.meaning().stance() == Stance.AFFIRMS && !sure
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
        Quoted quoted = chains.quoted(syntax, trigger.token(), chain).orElse(new Quoted(List.of(), null));
        if (quoted.cue() != null) {
            evidence.add(quoted.cue().sentence());
        }
        if (written == 0) {
            cue = cue == null ? quoted.cue() : cue;
            write(about, quoted.speakers(), cue, null, act, stance, certainty, event, evidence, true);
        } else if (!quoted.speakers().isEmpty() && !quoted.speakers().equals(inner)) {
            write(about, quoted.speakers(), quoted.cue(), null, act, stance, certainty, event, evidence, false);
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
}
