package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Certainty;
import org.dateline.model.Change;
import org.dateline.model.EventOrder;
import org.dateline.model.RelationType;
import org.dateline.model.Role;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Tense;
import org.junit.jupiter.api.Test;

/** The ontology, the code and the lexicon of event classes say the same. */
class OntologyTest {
    private static final Graph ONTOLOGY = Ontology.vocabulary();
    private static final Graph ALIGNMENTS = Ontology.alignments();
    private static final Node HEADER = NodeFactory.createURI(Iris.BASE + "ontology");

    @Test
    void declaresWhatTheCodeUsesAndNothingElse() {
        Set<Node> used = new HashSet<>(constants());
        lexicon().keySet().forEach(name -> used.add(Iris.term(name)));
        used.addAll(enumTerms());
        // Only the notations in alignments.ttl have this type.
        used.add(Iris.term("Plover"));
        // Classes of the concepts: the code writes the concepts themselves.
        Set<Node> concepts = enumTerms();
        concepts.add(Vocabulary.HABITUAL);
        for (Node concept : concepts) {
            ONTOLOGY.find(concept, RDF.type.asNode(), Node.ANY).forEach(t -> used.add(t.getObject()));
        }
        used.removeIf(n -> !n.getURI().startsWith(Iris.ONTOLOGY));
        assertThat(names(declared())).isEqualTo(names(used));
    }

    @Test
    void labelsAndExplainsEveryTerm() {
        for (Node term : declared()) {
            assertThat(ONTOLOGY.find(term, RDFS.label.asNode(), Node.ANY).toList())
                    .as("label of %s", term)
                    .singleElement()
                    .satisfies(
                            t -> assertThat(t.getObject().getLiteralLanguage()).isEqualTo("en"));
            assertThat(ONTOLOGY.find(term, RDFS.comment.asNode(), Node.ANY).toList())
                    .as("comment of %s", term)
                    .hasSize(1);
        }
    }

    @Test
    void putsEveryRoleUnderParticipant() {
        Set<Node> roles = subjects(ONTOLOGY, RDFS.subPropertyOf.asNode(), Vocabulary.PARTICIPANT);
        assertThat(names(roles)).isEqualTo(names(terms(Role.values(), Vocabulary::of)));
    }

    @Test
    void hasTheEventClassesOfTheLexicon() {
        Map<String, String[]> lexicon = lexicon();
        Set<Node> classes = new HashSet<>(Set.of(Vocabulary.EVENT));
        for (boolean grown = true; grown; ) {
            Set<Node> below = classes.stream()
                    .flatMap(c -> subjects(ONTOLOGY, RDFS.subClassOf.asNode(), c).stream())
                    .collect(Collectors.toSet());
            grown = classes.addAll(below);
        }
        assertThat(names(classes)).isEqualTo(new TreeSet<>(lexicon.keySet()));
        lexicon.forEach((name, row) -> {
            Node term = Iris.term(name);
            assertThat(objects(term, RDFS.label.asNode())).as(name).containsExactly(row[2]);
            if (!name.equals("Event")) {
                assertThat(ONTOLOGY.contains(term, RDFS.subClassOf.asNode(), Iris.term(row[1])))
                        .as("%s below %s", name, row[1])
                        .isTrue();
            }
            Set<String> plover = ALIGNMENTS
                    .find(term, SKOS.notation.asNode(), Node.ANY)
                    .mapWith(t -> t.getObject().getLiteralLexicalForm())
                    .toSet();
            assertThat(plover).as(name).isEqualTo(row[3].equals("-") ? Set.of() : Set.of(row[3]));
        });
    }

    @Test
    void alignsOnlyWhatItDeclares() {
        Set<Node> aligned = ALIGNMENTS.find().mapWith(Triple::getSubject).toSet();
        assertThat(names(declared())).containsAll(names(aligned));
    }

    @Test
    void statesItsVersionAndLicence() {
        for (String property : List.of("title", "abstract", "creator", "created", "license")) {
            Node term = NodeFactory.createURI("http://purl.org/dc/terms/" + property);
            assertThat(ONTOLOGY.contains(HEADER, term, Node.ANY)).as(property).isTrue();
        }
        String version = objects(HEADER, OWL2.versionInfo.asNode()).iterator().next();
        assertThat(ONTOLOGY.contains(
                        HEADER, OWL2.versionIRI.asNode(), NodeFactory.createURI(HEADER.getURI() + "/" + version)))
                .isTrue();
    }

    @Test
    void givesEveryTermANameInJson() {
        JsonObject context = JSON.parse(Ontology.context()).getObj("@context");
        Set<String> properties = new HashSet<>();
        properties.addAll(names(subjects(ONTOLOGY, RDF.type.asNode(), OWL2.ObjectProperty.asNode())));
        properties.addAll(names(subjects(ONTOLOGY, RDF.type.asNode(), OWL2.DatatypeProperty.asNode())));
        for (String name : properties) {
            assertThat(context.get(name)).as(name).isNotNull();
            assertThat(context.getObj(name).getString("@id")).isEqualTo("dl:" + name);
        }
        for (String name : names(subjects(ONTOLOGY, RDF.type.asNode(), OWL2.Class.asNode()))) {
            assertThat(context.getString(name)).isEqualTo("dl:" + name);
        }
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        Path folder = Path.of("ontology");
        String readme = Files.readString(folder.resolve("README.md"));
        List<String> links = Pattern.compile("]\\((?!https?:)([^)]+)\\)")
                .matcher(readme)
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    private static Set<Node> constants() {
        return Arrays.stream(Vocabulary.class.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == Node.class)
                .map(OntologyTest::value)
                .collect(Collectors.toSet());
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<Node> enumTerms() {
        Set<Node> terms = new HashSet<>();
        terms.addAll(terms(Role.values(), Vocabulary::of));
        terms.addAll(terms(Stance.values(), Vocabulary::of));
        terms.addAll(terms(Certainty.values(), Vocabulary::of));
        terms.addAll(terms(Tense.values(), Vocabulary::of));
        terms.addAll(terms(SpeechAct.values(), Vocabulary::of));
        terms.addAll(terms(RelationType.values(), Vocabulary::of));
        terms.addAll(terms(EventOrder.Type.values(), Vocabulary::of));
        terms.addAll(terms(Change.Direction.values(), Vocabulary::of));
        terms.addAll(terms(Change.Kind.values(), Vocabulary::of));
        return terms;
    }

    private static <E> Set<Node> terms(E[] values, Function<E, Node> term) {
        return Arrays.stream(values).map(term).collect(Collectors.toSet());
    }

    private static Set<Node> declared() {
        return ONTOLOGY.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(n -> n.isURI() && n.getURI().startsWith(Iris.ONTOLOGY))
                .toSet();
    }

    private static Set<Node> subjects(Graph graph, Node predicate, Node object) {
        return graph.find(Node.ANY, predicate, object)
                .mapWith(Triple::getSubject)
                .toSet();
    }

    private static Set<String> objects(Node subject, Node predicate) {
        return ONTOLOGY.find(subject, predicate, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toSet();
    }

    private static Set<String> names(Set<Node> terms) {
        return terms.stream()
                .map(n -> n.getURI().substring(n.getURI().indexOf('#') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rows of the lexicon by class: class, superclass, label, PLOVER code … */
    private static Map<String, String[]> lexicon() {
        try {
            Map<String, String[]> rows = new HashMap<>();
            Files.readString(Path.of("src/main/resources/org/dateline/extract/event-classes.tsv"))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> rows.put(row[0], row));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
