package org.dateline.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.extract.ClaimFeatures;
import org.dateline.model.Argument;
import org.dateline.model.Certainty;
import org.dateline.model.ClaimMention;
import org.dateline.model.EventMention;
import org.dateline.model.Tense;

/**
 * Tells whether MEANTIME's gold bears a claim out. A claim is right when all of this holds:
 *
 * <ul>
 *   <li><b>event</b>: its trigger has a token in common with a gold event mention. Where there are several, that of the same extent counts, else the
 *       first.
 *   <li><b>roles</b>: for each argument of which the gold can tell, a gold participant of that event holds the head, and is of the same kind: who acts
 *       (Arg0), whom it befalls (Arg1 to Arg5), or a circumstance (Argm); places are of either of the last two, since PropBank numbers the places that
 *       a verb asks for. The gold tells of entities and values only: an argument whose head lies in no gold mention of one ("the plan", another event)
 *       is not judged. Arguments that the claim lacks do not make it wrong.
 *   <li><b>polarity</b>, <b>certainty</b>, <b>time</b>: those of the event mention are the gold's, where it has them. UNDERSPECIFIED counts as none.
 *   <li><b>source</b>: when the gold has an event with an Arg0 on the cue's words, such an Arg0 holds the head of a source. Cues of other kinds
 *       ("according to") are not judged, nor is a claim that names no source: the gold links what is wanted and thought like what is said.
 * </ul>
 *
 * Claims on events outside the annotated sentences are not judged at all.
 */
final class ClaimJudge {
    /** What a claim can be wrong in. */
    enum Part {
        EVENT,
        ROLES,
        POLARITY,
        CERTAINTY,
        TIME,
        SOURCE
    }

    private final MeantimeDocument gold;
    private final Findings found;
    private final ClaimFeatures claims;

    ClaimJudge(MeantimeDocument gold, Findings found) {
        this.gold = gold;
        this.found = found;
        claims = new ClaimFeatures(found.dossier().extraction());
    }

    /** What is wrong in a claim, in order; nothing when it is right. Empty when it cannot be judged. */
    Optional<List<Part>> judge(ClaimMention claim) {
        return claims.findEvent(claim).flatMap(event -> {
            TokenSet trigger = found.tokensOf(event.trigger());
            return gold.isAnnotated(trigger) ? Optional.of(judge(claim, event, trigger)) : Optional.empty();
        });
    }

    private List<Part> judge(ClaimMention claim, EventMention event, TokenSet trigger) {
        Optional<TokenSet> span = goldEvent(trigger);
        if (span.isEmpty()) {
            return List.of(Part.EVENT);
        }
        MeantimeDocument.Event truth =
                Objects.requireNonNull(gold.events().get(span.get()), "the span is one of the gold events");
        return List.of(Part.values()).stream()
                .filter(part -> switch (part) {
                    case EVENT -> false;
                    case ROLES -> event.arguments().stream().anyMatch(a -> isWrong(a, span.get()));
                    case POLARITY -> differs(event.negated() ? "NEG" : "POS", truth.polarity());
                    case CERTAINTY -> differs(label(event.certainty()), truth.certainty());
                    case TIME -> differs(event.tense() == Tense.PLANNED ? "FUTURE" : "NON_FUTURE", truth.time());
                    case SOURCE -> isOfAnother(claim);
                })
                .toList();
    }

    private Optional<TokenSet> goldEvent(TokenSet tokens) {
        return gold.events().containsKey(tokens)
                ? Optional.of(tokens)
                : gold.events().keySet().stream().filter(tokens::overlaps).findFirst();
    }

    private static boolean differs(String found, String gold) {
        return !gold.isEmpty() && !gold.equals("UNDERSPECIFIED") && !found.equals(gold);
    }

    private static String label(Certainty certainty) {
        return certainty == Certainty.UNKNOWN ? Certainty.POSSIBLE.name() : certainty.name();
    }

    private boolean isWrong(Argument argument, TokenSet event) {
        TokenSet head = found.headOf(argument.target());
        boolean known = gold.entities().stream().anyMatch(head::overlaps);
        return known
                && gold.roles().stream()
                        .filter(r -> r.event().equals(event) && r.participant().overlaps(head))
                        .noneMatch(r -> isAlike(argument, r.label()));
    }

    private static boolean isAlike(Argument argument, String gold) {
        String label = gold.toUpperCase(Locale.ROOT);
        return switch (argument.role()) {
            case AGENT -> label.equals("ARG0");
            case LOCATION, ORIGIN, DESTINATION -> !label.equals("ARG0");
            case THEME, RECIPIENT, CO_PARTICIPANT, BENEFICIARY, TOPIC, ATTRIBUTE, RESULT -> label.matches("ARG[1-5]");
            case INSTRUMENT, PURPOSE, CAUSE -> label.matches("ARG(M.*|[2-5])");
        };
    }

    private boolean isOfAnother(ClaimMention claim) {
        if (claim.cue() == null || claim.sources().isEmpty()) {
            return false;
        }
        TokenSet cue = found.tokensOf(claim.cue());
        List<TokenSet> speakers = gold.roles().stream()
                .filter(r -> r.label().equalsIgnoreCase("Arg0") && r.event().overlaps(cue))
                .map(MeantimeDocument.Role::participant)
                .toList();
        return !speakers.isEmpty()
                && claim.sources().stream()
                        .map(found::headOf)
                        .noneMatch(head -> speakers.stream().anyMatch(s -> s.overlaps(head)));
    }
}
