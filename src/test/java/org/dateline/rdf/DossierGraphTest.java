package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.model.ActorType.STATE;
import static org.dateline.model.ActorType.THING;
import static org.dateline.model.Role.AGENT;
import static org.dateline.model.Role.THEME;
import static org.dateline.model.Stance.AFFIRMS;
import static org.dateline.model.Tense.PAST;
import static org.dateline.rdf.DossierFixture.part;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Change;
import org.dateline.model.Dossier;
import org.dateline.model.EventOrder;
import org.dateline.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierGraphTest {
    @Test
    void writesWhoDidWhatAndWhoSaysSo() {
        assertThat(lines(SampleDossiers.count(), "post-count"))
                .contains(
                        ":e2 a dl:Arrival",
                        ":e2 dl:agent ent:north-korean-soldiers",
                        ":e2 dl:destination ent:vladivostok",
                        ":e2 dl:notBefore \"2024-10-12\"^^xsd:date",
                        ":e2 dl:edtf \"2024-10-12\"^^edtf:EDTF",
                        ":c2 dl:about :e2",
                        ":c2 dl:holder ent:nis",
                        ":c2 dl:stance dl:affirms",
                        ":c2 dl:evidence :s3",
                        ":q1 dl:value \"3000\"^^xsd:integer",
                        ":q1 dl:asText \"around 3,000\"",
                        "ent:vladivostok dl:partOf ent:russia")
                .as("a claim on a claim")
                .contains(":c4 dl:about :c3", ":c4 dl:holder ent:tass", ":c3 dl:holder ent:russian-defence-ministry");
    }

    @Test
    void tellsWhatEachNumberIsToAChange() {
        Dossier dossier = new DossierFixture("a1", "Gazette", "2024-10-19", "Sales rose 5 % to 40 cars.")
                .local(THING, "Sales")
                .event("e1", "Increase", "rose", part(THEME, "Sales"))
                .quantity("q1", "e1", "5", null, null, "5 %", "Sales")
                .quantity("q2", "e1", "40", null, null, "40", "Sales")
                .change("e1", Change.Direction.UP, Change.Kind.BY, Change.Kind.TO)
                .claim("c1", "e1", "gazette", AFFIRMS, PAST, null, 1)
                .build();
        assertThat(lines(dossier, "a1"))
                .contains(
                        ":e1 dl:direction dl:up",
                        ":e1 dl:quantity :q1",
                        ":e1 dl:quantity :q2",
                        ":e1 dl:changedBy :q1",
                        ":e1 dl:changedTo :q2");
    }

    @Test
    void tellsHabitsApart() {
        Dossier dossier = new DossierFixture("a1", "Gazette", "2024-10-19", "They usually meet. They met.")
                .event("e1", "Meeting", "meet")
                .habitual("e1")
                .event("e2", "Meeting", "met")
                .claim("c1", "e1", "gazette", AFFIRMS, PAST, null, 1)
                .claim("c2", "e2", "gazette", AFFIRMS, PAST, null, 1)
                .build();
        assertThat(lines(dossier, "a1"))
                .contains(":e1 dl:occurrence dl:habitual")
                .doesNotContain(":e2 dl:occurrence dl:habitual");
    }

    @Test
    void keepsTheTextApart() {
        ArticleGraph written = DossierGraph.write(SampleDossiers.kursk());
        assertThat(written.graph().contains(Node.ANY, External.ANCHOR_OF, Node.ANY))
                .isFalse();
        assertThat(written.text().find(Node.ANY, External.ANCHOR_OF, Node.ANY).toList())
                .hasSize(4);
        assertThat(written.text().find(Node.ANY, External.IS_STRING, Node.ANY).toList())
                .hasSize(1);
    }

    /** Unnamed things are local to their article, or all treaties would be one. */
    @Test
    void doesNotMergeWhatHasNoKey() {
        assertThat(treaty("a1").getURI()).isEqualTo(Iris.ARTICLE + "a1#a3");
        assertThat(treaty("a2")).isNotEqualTo(treaty("a1"));
    }

    /** "Some time in June" and "all through June" have the same bounds. */
    @Test
    void tellsAMomentFromAStretch() {
        Graph within = june("2024-06");
        Graph throughout = june("2024-06-01/2024-06-30");
        for (Node bound : List.of(Vocabulary.NOT_BEFORE, Vocabulary.NOT_AFTER)) {
            assertThat(object(within, bound)).isEqualTo(object(throughout, bound));
        }
        assertThat(object(within, Vocabulary.EDTF)).isNotEqualTo(object(throughout, Vocabulary.EDTF));
    }

    /** Everything on the calendar is an xsd:date without zone: nothing else compares with it. */
    @Test
    void writesDaysOnly() {
        for (Dossier dossier : SampleDossiers.all()) {
            for (Node property : List.of(Vocabulary.NOT_BEFORE, Vocabulary.NOT_AFTER, External.DATE_PUBLISHED)) {
                DossierGraph.write(dossier)
                        .graph()
                        .find(Node.ANY, property, Node.ANY)
                        .forEach(t -> {
                            assertThat(t.getObject().getLiteralDatatype()).isEqualTo(XSDDatatype.XSDdate);
                            assertThat(t.getObject().getLiteralLexicalForm()).matches("\\d{4}-\\d\\d-\\d\\d");
                        });
            }
        }
    }

    /** Offsets count code points, as SPARQL does: the emoji is one. */
    @Test
    void countsCodePoints() {
        ArticleGraph written =
                DossierGraph.write(new DossierFixture("a1", "Gazette", null, "😀 Moscow talks.", "It hums.")
                        .actor("russia", STATE, "Russia", "Moscow")
                        .event("e1", "Statement", "talks", part(AGENT, "russia"))
                        .claim("c1", "e1", "gazette", AFFIRMS, PAST, null, 0)
                        .build());
        assertThat(written.graph().contains(Iris.actor("russia"), Vocabulary.MENTION, uri("a1#char=2,8")))
                .isTrue();
        assertThat(object(written.graph(), Iris.sentence("a1", 1), External.BEGIN_INDEX))
                .isEqualTo(Literals.integer(16));
    }

    @Test
    void rejectsADossierThatRefersToNothing() {
        DossierFixture fixture = new DossierFixture("a1", "Gazette", null, "Moscow talks.")
                .claim("c1", "e9", "gazette", AFFIRMS, PAST, null, 0);
        assertThatThrownBy(() -> DossierGraph.write(fixture.build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a1 refers to e9");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void writesLegalIrisAndNoBlankNodesWhateverTheText(long seed) {
        ArticleGraph written = DossierGraph.write(RandomDossiers.of(seed));
        for (Graph graph : List.of(written.graph(), written.text())) {
            graph.find().forEach(t -> {
                for (Node node : List.of(t.getSubject(), t.getPredicate(), t.getObject())) {
                    assertThat(node.isURI() || node.isLiteral())
                            .as(t.toString())
                            .isTrue();
                    if (node.isURI()) {
                        assertThat(IRIx.create(node.getURI()).hasViolations())
                                .as(node.getURI())
                                .isFalse();
                    }
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void writesTheSameTwice(long seed) {
        ArticleGraph once = DossierGraph.write(RandomDossiers.of(seed));
        ArticleGraph again = DossierGraph.write(RandomDossiers.of(seed));
        assertThat(again.graph().find().toSet()).isEqualTo(once.graph().find().toSet());
        assertThat(again.text().find().toSet()).isEqualTo(once.text().find().toSet());
        assertThat(again.sourceHash()).isEqualTo(once.sourceHash()).hasSize(64);
    }

    /** The text of a sentence is what its offsets cut out of the article. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void pointsBackToTheText(long seed) {
        ArticleGraph written = DossierGraph.write(RandomDossiers.of(seed));
        String article = written.text()
                .find(Node.ANY, External.IS_STRING, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
        int[] codePoints = article.codePoints().toArray();
        written.text().find(Node.ANY, External.ANCHOR_OF, Node.ANY).forEach(t -> {
            int begin = number(written.graph(), t.getSubject(), External.BEGIN_INDEX);
            int end = number(written.graph(), t.getSubject(), External.END_INDEX);
            assertThat(new String(codePoints, begin, end - begin))
                    .isEqualTo(t.getObject().getLiteralLexicalForm());
        });
        assertThat(new Text(article).length()).isEqualTo(codePoints.length);
    }

    private static Node treaty(String article) {
        Graph graph = DossierGraph.write(new DossierFixture(article, "Gazette", null, "Moscow signs a treaty.")
                        .actor("russia", STATE, "Russia", "Moscow")
                        .local(THING, "treaty")
                        .event("e1", "SignAgreement", "signs", part(AGENT, "russia"), part(THEME, "treaty"))
                        .claim("c1", "e1", "gazette", AFFIRMS, PAST, null, 0)
                        .build())
                .graph();
        return object(graph, Iris.inArticle(article, "e1"), Iris.term("theme"));
    }

    @Test
    void minutesAndLengthsStandBesideTheDays() {
        Graph graph = DossierGraph.write(new DossierFixture("a1", "Gazette", null, "Moscow talks in June.")
                        .actor("russia", STATE, "Russia", "Moscow")
                        .event("e1", "Statement", "talks", part(AGENT, "russia"))
                        .time("e1", "June", "2024-06-01T15:00:00", "2024-06-01", "2024-06-01")
                        .clock("e1", "2024-06-01T15:00", "2024-06-01T15:30", "P2W")
                        .claim("c1", "e1", "gazette", AFFIRMS, PAST, null, 0)
                        .build())
                .graph();
        assertThat(object(graph, Vocabulary.NOT_BEFORE_TIME).toString())
                .isEqualTo("\"2024-06-01T15:00:00\"^^xsd:dateTime");
        assertThat(object(graph, Vocabulary.NOT_AFTER_TIME).getLiteralLexicalForm())
                .isEqualTo("2024-06-01T15:30:00");
        assertThat(object(graph, Vocabulary.DURATION).getLiteralLexicalForm()).isEqualTo("P14D");
        assertThat(object(graph, Vocabulary.NOT_BEFORE).getLiteralLexicalForm()).isEqualTo("2024-06-01");
    }

    @Test
    void writesAnOrderAndWhatShowsIt() {
        Dossier dossier = new DossierFixture("a1", "Gazette", null, "Moscow talks.", "Then it hums.")
                .actor("russia", STATE, "Russia", "Moscow")
                .event("e1", "Statement", "talks", part(AGENT, "russia"))
                .event("e2", "Event", "hums")
                .claim("c1", "e1", "gazette", AFFIRMS, PAST, null, 0)
                .claim("c2", "e2", "gazette", AFFIRMS, PAST, null, 1)
                .order("o1", "e1", EventOrder.Type.BEFORE, "e2", "Then", 1)
                .build();
        assertThat(lines(dossier, "a1"))
                .contains(":e1 dl:before :e2", ":o1 a dl:TemporalOrder", ":o1 dl:cue \"Then\"", ":o1 dl:evidence :s2")
                .noneMatch(l -> l.startsWith(":e2 dl:before"));
    }

    private static Graph june(String edtf) {
        return DossierGraph.write(new DossierFixture("a1", "Gazette", null, "Moscow talks in June.")
                        .actor("russia", STATE, "Russia", "Moscow")
                        .event("e1", "Statement", "talks", part(AGENT, "russia"))
                        .time("e1", "June", edtf, "2024-06-01", "2024-06-30")
                        .claim("c1", "e1", "gazette", AFFIRMS, PAST, null, 0)
                        .build())
                .graph();
    }

    private static Node object(Graph graph, Node predicate) {
        return graph.find(Node.ANY, predicate, Node.ANY).next().getObject();
    }

    private static Node object(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).next().getObject();
    }

    private static int number(Graph graph, Node subject, Node predicate) {
        return Integer.parseInt(object(graph, subject, predicate).getLiteralLexicalForm());
    }

    private static Node uri(String inArticle) {
        return org.apache.jena.graph.NodeFactory.createURI(Iris.ARTICLE + inArticle);
    }

    /** Triples as one would jot them down. */
    private static Set<String> lines(Dossier dossier, String article) {
        return DossierGraph.write(dossier).graph().find().toList().stream()
                .map(t -> line(t, article))
                .collect(Collectors.toSet());
    }

    private static String line(Triple t, String article) {
        String predicate = t.getPredicate().equals(RDF.type.asNode()) ? "a" : shorten(t.getPredicate(), article);
        return shorten(t.getSubject(), article) + " " + predicate + " " + shorten(t.getObject(), article);
    }

    private static String shorten(Node node, String article) {
        return NodeFmtLib.strNT(node)
                .replaceAll("<" + Iris.inArticlePrefix(article) + "([^>]*)>", ":$1")
                .replaceAll("<" + Iris.ENTITY + "([^>]*)>", "ent:$1")
                .replaceAll("<" + Iris.ONTOLOGY + "([^>]*)>", "dl:$1")
                .replaceAll("<" + External.EDTF + "([^>]*)>", "edtf:$1")
                .replaceAll("<http://www.w3.org/2001/XMLSchema#([^>]*)>", "xsd:$1");
    }
}
