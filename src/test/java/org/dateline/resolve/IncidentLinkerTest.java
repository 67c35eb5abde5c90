package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.model.Role;
import org.dateline.resolve.EventProfile.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentLinkerTest {
    private static final Part NORTH_KOREA = part(Role.AGENT, "north-korea");
    private static final Part TO_RUSSIA = part(Role.DESTINATION, "russia");
    private static final Part SOLDIERS =
            new Part(Role.THEME, "north-korean-soldiers", "North Korean soldiers", Set.of("north-korea"));

    private final IncidentLinker linker = new IncidentLinker();

    private static Part part(Role role, String actor) {
        return new Part(role, actor, actor, Set.of());
    }

    private static EventProfile event(
            String id, String eventClass, String published, @Nullable String day, Part... parts) {
        LocalDate at = day == null ? null : LocalDate.parse(day);
        return new EventProfile(
                id + "#e1",
                id,
                LocalDate.parse(published),
                eventClass,
                "send",
                "send soldiers",
                List.of(parts),
                at,
                at);
    }

    private List<List<String>> groups(EventProfile... events) {
        return linker.link(List.of(events)).stream().map(Incident::events).toList();
    }

    @Test
    void articlesThatTellOfOneOccurrenceMeet() {
        assertThat(groups(
                        event("a", "Deployment", "2024-10-18", null, NORTH_KOREA, SOLDIERS, TO_RUSSIA),
                        event("b", "Transport", "2024-10-20", null, SOLDIERS, TO_RUSSIA),
                        event("c", "Deployment", "2025-03-01", null, NORTH_KOREA, SOLDIERS, TO_RUSSIA)))
                .containsExactly(List.of("a#e1", "b#e1"));
    }

    @Test
    void otherDaysOtherActorsAndOtherClassesDoNot() {
        EventProfile told =
                event("a", "SignAgreement", "2024-06-21", "2024-06-19", NORTH_KOREA, part(Role.AGENT, "russia"));
        assertThat(groups(
                        told,
                        event(
                                "b",
                                "SignAgreement",
                                "2024-06-22",
                                "2024-06-20",
                                NORTH_KOREA,
                                part(Role.AGENT, "russia"))))
                .isEmpty();
        assertThat(groups(
                        told,
                        event(
                                "b",
                                "SignAgreement",
                                "2024-06-22",
                                "2024-06-19",
                                part(Role.AGENT, "china"),
                                part(Role.AGENT, "japan"))))
                .isEmpty();
        assertThat(groups(
                        told,
                        event("b", "Attack", "2024-06-22", "2024-06-19", NORTH_KOREA, part(Role.AGENT, "russia"))))
                .isEmpty();
        assertThat(groups(
                        told,
                        event(
                                "b",
                                "SignAgreement",
                                "2024-11-22",
                                "2024-06-19",
                                NORTH_KOREA,
                                part(Role.AGENT, "russia"))))
                .hasSize(1);
    }

    @Test
    void onePartInCommonIsNotEnough() {
        assertThat(groups(
                        event("a", "Attack", "2024-06-21", null, part(Role.AGENT, "russia")),
                        event("b", "Attack", "2024-06-21", null, part(Role.AGENT, "russia"))))
                .isEmpty();
    }

    @Test
    void aPartOfAWholeCountsHalf() {
        Part soldiersAct = new Part(Role.AGENT, "north-korean-soldiers", "soldiers", Set.of("north-korea"));
        Part kursk = new Part(Role.LOCATION, "kursk", "Kursk", Set.of("russia"));
        assertThat(groups(
                        event("a", "Presence", "2024-10-18", "2024-10-17", soldiersAct, kursk),
                        event("b", "Presence", "2024-10-18", "2024-10-17", soldiersAct, part(Role.LOCATION, "russia"))))
                .hasSize(1);
    }

    @Test
    void statementsAreNoIncidents() {
        assertThat(groups(
                        event("a", "Statement", "2024-06-21", null, NORTH_KOREA, TO_RUSSIA),
                        event("b", "Statement", "2024-06-21", null, NORTH_KOREA, TO_RUSSIA)))
                .isEmpty();
    }

    @Test
    void whatCannotBeOneIsNotJoinedByAThird() {
        EventProfile first = event("a", "Attack", "2024-06-21", "2024-06-01", NORTH_KOREA, TO_RUSSIA);
        EventProfile vague = event("b", "Attack", "2024-06-10", null, NORTH_KOREA, TO_RUSSIA);
        EventProfile second = event("c", "Attack", "2024-06-21", "2024-06-12", NORTH_KOREA, TO_RUSSIA);
        assertThat(linker.link(List.of(first, vague, second)))
                .allMatch(i -> !(i.events().contains("a#e1") && i.events().contains("c#e1")));
    }

    @Test
    void orderDoesNotMatterAndIdsComeFromTheContent() {
        List<EventProfile> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String day = "2024-06-" + (10 + i % 15);
            events.add(event(
                    "x" + i,
                    i % 2 == 0 ? "Deployment" : "Arrival",
                    day,
                    i % 3 == 0 ? day : null,
                    NORTH_KOREA,
                    SOLDIERS,
                    TO_RUSSIA));
        }
        List<Incident> expected = linker.link(events);
        assertThat(expected).isNotEmpty().allMatch(i -> i.id().matches("[a-z0-9-]+"));
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(events, random);
            assertThat(new IncidentLinker().link(events)).isEqualTo(expected);
        }
    }
}
