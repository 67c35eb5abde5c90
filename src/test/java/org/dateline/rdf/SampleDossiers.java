package org.dateline.rdf;

import static org.dateline.model.ActorType.ARMED_FORCE;
import static org.dateline.model.ActorType.ORGANIZATION;
import static org.dateline.model.ActorType.PERSON;
import static org.dateline.model.ActorType.PLACE;
import static org.dateline.model.ActorType.STATE;
import static org.dateline.model.ActorType.THING;
import static org.dateline.model.Link.Authority.GEONAMES;
import static org.dateline.model.Link.Authority.ISO_3166;
import static org.dateline.model.Link.Authority.WIKIDATA;
import static org.dateline.model.Role.AGENT;
import static org.dateline.model.Role.CO_PARTICIPANT;
import static org.dateline.model.Role.DESTINATION;
import static org.dateline.model.Role.LOCATION;
import static org.dateline.model.Role.RECIPIENT;
import static org.dateline.model.Role.THEME;
import static org.dateline.model.Role.TOPIC;
import static org.dateline.model.Stance.AFFIRMS;
import static org.dateline.model.Stance.DENIES;
import static org.dateline.model.Stance.DOUBTS;
import static org.dateline.model.Tense.ONGOING;
import static org.dateline.model.Tense.PAST;
import static org.dateline.model.Tense.PLANNED;
import static org.dateline.rdf.DossierFixture.part;

import java.util.List;
import org.dateline.model.Dossier;
import org.dateline.model.RelationType;

/** Three made-up articles that differ, deny and nest: {@code ontology/examples/valid/example.trig} is their graph. */
public final class SampleDossiers {
    private SampleDossiers() {}

    public static List<Dossier> all() {
        return List.of(shells(), count(), kursk());
    }

    /** Sources affirm, doubt and deny; a treaty that has no name; an open interval; a plan. */
    public static Dossier shells() {
        return new DossierFixture(
                        "gazette-shells",
                        "Example Gazette",
                        "2024-10-19",
                        "Shells, troops and a pact",
                        "Shells keep flowing from North Korea to Russia, according to the South Korean secret service.",
                        "NATO chief Mark Rutte sees no proof that North Korean soldiers stay in Russia.",
                        "Moscow and Pyongyang call the delivery an invention.",
                        "In June the two states signed a treaty.",
                        "The service says shipping of troops began on October 8.",
                        "A total of 12,000 soldiers shall be sent, it says.")
                .actor("north-korea", STATE, "North Korea", "Pyongyang")
                .link("north-korea", WIKIDATA, "Q423")
                .link("north-korea", GEONAMES, "1873107")
                .link("north-korea", ISO_3166, "KP")
                .actor("russia", STATE, "Russia", "Moscow")
                .link("russia", WIKIDATA, "Q159")
                .link("russia", GEONAMES, "2017370")
                .link("russia", ISO_3166, "RU")
                .actor("nis", ORGANIZATION, "South Korean secret service", "The service")
                .actor("nato", ORGANIZATION, "NATO")
                .link("nato", WIKIDATA, "Q7184")
                .actor("mark-rutte", PERSON, "Mark Rutte")
                .link("mark-rutte", WIKIDATA, "Q57792")
                .actor("north-korean-soldiers", ARMED_FORCE, "North Korean soldiers", "troops")
                .partOf("north-korean-soldiers", "north-korea")
                .local(THING, "Shells")
                .local(THING, "treaty")
                .event(
                        "e1",
                        "Supply",
                        "flowing",
                        part(AGENT, "north-korea"),
                        part(THEME, "Shells"),
                        part(RECIPIENT, "russia"))
                .event("e2", "Presence", "stay", part(AGENT, "north-korean-soldiers"), part(LOCATION, "russia"))
                .event(
                        "e3",
                        "SignAgreement",
                        "signed",
                        part(AGENT, "north-korea"),
                        part(AGENT, "russia"),
                        part(THEME, "treaty"))
                .time("e3", "June", "2024-06", "2024-06-01", "2024-06-30")
                .event("e4", "Transport", "shipping", part(THEME, "north-korean-soldiers"))
                .time("e4", "October 8", "2024-10-08/..", "2024-10-08", null)
                .event("e5", "Deployment", "sent", part(AGENT, "north-korea"), part(THEME, "north-korean-soldiers"))
                .quantity("q1", "e5", "12000", null, null, "A total of 12,000", "north-korean-soldiers")
                .relation("r1", "mark-rutte", RelationType.HOLDS_OFFICE_AT, "nato", "chief", 2)
                .claim("c1", "e1", "nis", AFFIRMS, ONGOING, "according to", 1)
                .claim("c2", "e2", "mark-rutte", DOUBTS, ONGOING, "sees no proof", 2)
                .claim("c3", "e1", "russia", DENIES, ONGOING, "call an invention", 3)
                .claim("c4", "e1", "north-korea", DENIES, ONGOING, "call an invention", 3)
                .claim("c5", "e3", "example-gazette", AFFIRMS, PAST, null, 4)
                .claim("c6", "e4", "nis", AFFIRMS, PAST, "says", 5)
                .claim("c7", "e5", "nis", AFFIRMS, PLANNED, "says", 6)
                .build();
    }

    /** A count that grew, a place, a denial told at second hand: the ministry's word, as an agency reports it. */
    public static Dossier count() {
        return new DossierFixture(
                        "post-count",
                        "Sample Post",
                        "2024-10-24",
                        "Secret service raises its count",
                        "The South Korean secret service now puts around 3,000 North Korean soldiers in Russia.",
                        "A first group landed at Vladivostok on October 12, it says.",
                        "The Russian defence ministry denies the landing, the agency TASS reports.")
                .actor("russia", STATE, "Russia")
                .link("russia", WIKIDATA, "Q159")
                .link("russia", GEONAMES, "2017370")
                .link("russia", ISO_3166, "RU")
                .actor("north-korea", STATE, "North Korea")
                .link("north-korea", WIKIDATA, "Q423")
                .link("north-korea", GEONAMES, "1873107")
                .link("north-korea", ISO_3166, "KP")
                .actor("nis", ORGANIZATION, "South Korean secret service")
                .actor("north-korean-soldiers", ARMED_FORCE, "North Korean soldiers")
                .partOf("north-korean-soldiers", "north-korea")
                .actor("vladivostok", PLACE, "Vladivostok")
                .partOf("vladivostok", "russia")
                .link("vladivostok", GEONAMES, "2013348")
                .actor("russian-defence-ministry", ORGANIZATION, "Russian defence ministry")
                .partOf("russian-defence-ministry", "russia")
                .actor("tass", ORGANIZATION, "TASS")
                .event("e1", "Presence", "puts", part(AGENT, "north-korean-soldiers"), part(LOCATION, "russia"))
                .quantity("q1", "e1", "3000", null, null, "around 3,000", "north-korean-soldiers")
                .event(
                        "e2",
                        "Arrival",
                        "landed",
                        part(AGENT, "north-korean-soldiers"),
                        part(DESTINATION, "vladivostok"))
                .time("e2", "October 12", "2024-10-12", "2024-10-12", "2024-10-12")
                .claim("c1", "e1", "nis", AFFIRMS, ONGOING, "puts", 1)
                .claim("c2", "e2", "nis", AFFIRMS, PAST, "says", 2)
                .claim("c3", "e2", "russian-defence-ministry", DENIES, PAST, "denies", 3)
                .claim("c4", "c3", "tass", AFFIRMS, PAST, "reports", 3)
                .build();
    }

    /** A lower bound alone, a meeting, an event inside an event. */
    public static Dossier kursk() {
        return new DossierFixture(
                        "gazette-kursk",
                        "Example Gazette",
                        "2024-11-05",
                        "Kyiv sees troops near Kursk",
                        "Several thousand North Korean soldiers are in the Kursk region, Kyiv says.",
                        "Pyongyang denies that it deployed soldiers.",
                        "Ukraine and NATO met to speak of the deployment.")
                .actor("ukraine", STATE, "Ukraine", "Kyiv")
                .link("ukraine", WIKIDATA, "Q212")
                .actor("north-korea", STATE, "North Korea", "Pyongyang")
                .link("north-korea", WIKIDATA, "Q423")
                .actor("russia", STATE, "Russia")
                .link("russia", WIKIDATA, "Q159")
                .actor("nato", ORGANIZATION, "NATO")
                .link("nato", WIKIDATA, "Q7184")
                .actor("north-korean-soldiers", ARMED_FORCE, "North Korean soldiers")
                .partOf("north-korean-soldiers", "north-korea")
                .actor("kursk-region", PLACE, "Kursk region")
                .partOf("kursk-region", "russia")
                .event("e1", "Presence", "are", part(AGENT, "north-korean-soldiers"), part(LOCATION, "kursk-region"))
                .quantity("q1", "e1", null, "2000", null, "Several thousand", "north-korean-soldiers")
                .event("e2", "Deployment", "deployed", part(AGENT, "north-korea"), part(THEME, "north-korean-soldiers"))
                .event("e3", "Meeting", "met", part(AGENT, "ukraine"), part(CO_PARTICIPANT, "nato"), part(TOPIC, "e2"))
                .claim("c1", "e1", "ukraine", AFFIRMS, ONGOING, "says", 1)
                .claim("c2", "e2", "north-korea", DENIES, PAST, "denies", 2)
                .claim("c3", "e3", "example-gazette", AFFIRMS, PAST, null, 3)
                .build();
    }
}
