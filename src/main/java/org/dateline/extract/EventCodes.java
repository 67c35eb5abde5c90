package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EventMention;
import org.dateline.model.SpeechAct;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** What other schemes call the classes of events, from {@code event-classes.tsv}. Immutable. */
public final class EventCodes {
    private static final int CLASS = 0;
    private static final int PLOVER = 3;

    private final Map<String, String> plover = new HashMap<>();
    private final List<Mood> moods = new ArrayList<>();

    /** What becomes of a code when the event is denied, or still to come; "*" stands for any. */
    private record Mood(String code, String tense, String polarity, String act, String certainty, String becomes) {
        boolean fits(String ofClass, EventMention event, Optional<SpeechAct> said) {
            return isOneOf(code, ofClass)
                    && isOneOf(tense, event.tense().name())
                    && isOneOf(polarity, event.negated() ? "NEG" : "POS")
                    && isOneOf(act, said.map(SpeechAct::name).orElse(""))
                    && isOneOf(certainty, event.certainty().name());
        }

        private static boolean isOneOf(String wanted, String actual) {
            return wanted.equals("*") || List.of(wanted.split(" ")).contains(actual);
        }
    }

    private EventCodes() {
        for (Row row : Table.rows(EventCodes.class, "event-classes.tsv")) {
            if (!row.cell(PLOVER).equals("-")) {
                plover.put(row.cell(CLASS), row.cell(PLOVER));
            }
        }
        for (Row row : Table.rows(EventCodes.class, "plover-moods.tsv")) {
            moods.add(new Mood(row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.cell(5)));
        }
    }

    /** Loads the codes from the jar. */
    public static EventCodes load() {
        return new EventCodes();
    }

    /**
     * The PLOVER event type of an event: that of its class, bent by what is said of it. An act that is still to come is an intention ({@code AGREE}, when
     * it is kind; {@code THREATEN}, when it is not), one that somebody will not do a refusal; one that did not happen is no event.
     *
     * @param act what kind of saying tells of it, where somebody is quoted
     */
    public Optional<String> findPlover(EventMention event, Optional<SpeechAct> act) {
        return findPlover(event.eventClass())
                .flatMap(code -> moods.stream()
                        .filter(m -> m.fits(code, event, act))
                        .findFirst()
                        .map(Mood::becomes)
                        .map(becomes -> becomes.equals("=") ? code : becomes))
                .filter(code -> !code.equals("-"));
    }

    /** The PLOVER event type of a class ({@code SignAgreement}: {@code AGREE}); empty where PLOVER has none. */
    public Optional<String> findPlover(String eventClass) {
        return Optional.ofNullable(plover.get(eventClass));
    }
}
