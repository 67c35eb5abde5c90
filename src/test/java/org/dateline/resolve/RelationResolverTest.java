package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.Dossier;
import org.junit.jupiter.api.Test;

/** Ties between actors: what their ends may be. */
class RelationResolverTest {
    private static List<String> ties(Dossier d) {
        return d.relations().stream()
                .map(r -> name(d, r.subject()) + " | " + r.type() + " | " + name(d, r.object()))
                .toList();
    }

    private static String name(Dossier d, String id) {
        return d.actors().stream()
                .filter(a -> a.id().equals(id))
                .map(Actor::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodyIsACitizenOfACity() {
        assertThat(ties(Story.resolve("""
                {m1 nmod LOC : Chicago} 's {m2 nsubj PER : Anna_Weller} ^left=leave@e1 .
                event e1 Departure AGENT=m2
                relation r1 m2 CITIZEN_OF m1 of
                """))).isEmpty();
        assertThat(ties(Story.resolve("""
                {m1 nmod LOC : Australia} 's {m2 nsubj PER : Anna_Weller} ^left=leave@e1 .
                event e1 Departure AGENT=m2
                relation r1 m2 CITIZEN_OF m1 of
                """))).containsExactly("Anna Weller | CITIZEN_OF | Australia");
    }

    @Test
    void theMayorOfACapitalIsNotOfTheState() {
        String story = """
                {m1 nmod LOC : Berlin} 's {m2 nsubj PER : Anna_Weller} ^left=leave@e1 .
                event e1 Departure AGENT=m2
                relation r1 m2 HOLDS_OFFICE_AT m1 %s
                """;
        assertThat(ties(Story.resolve(story.formatted("mayor"))))
                .containsExactly("Anna Weller | HOLDS_OFFICE_AT | Berlin");
        assertThat(ties(Story.resolve(story.formatted("envoy"))))
                .containsExactly("Anna Weller | HOLDS_OFFICE_AT | Germany");
    }

    @Test
    void aDemocratIsOfTheParty() {
        assertThat(ties(Story.resolve("""
                {m1 nsubj PER : Anna_Weller} , {m2 appos -/PERSON : a *Democrat} , ^left=leave@e1 .
                event e1 Departure AGENT=m1
                relation r1 m1 MEMBER_OF m2 democrat
                """))).containsExactly("Anna Weller | MEMBER_OF | Democratic Party");
    }

    @Test
    void ofAStateIsANationality() {
        String story = """
                {m1 nsubj PER : Anna_Weller} of {m2 nmod LOC : %s} ^left=leave@e1 .
                event e1 Departure AGENT=m1
                relation r1 m1 LOCATED_IN m2 of
                """;
        assertThat(ties(Story.resolve(story.formatted("Serbia")))).containsExactly("Anna Weller | CITIZEN_OF | Serbia");
        assertThat(ties(Story.resolve(story.formatted("Chicago"))))
                .containsExactly("Anna Weller | LOCATED_IN | Chicago");
    }
}
