package org.dateline.query;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Finds the resource that people mean. They may write a full IRI ({@code https://w3id.org/dateline/id/entity/north-korea}), a prefixed name as the
 * tables print it ({@code ent:north-korea}), a key ({@code north-korea}) or a label ({@code North Korea}), in this order.
 */
final class ResourceFinder {
    /** Stands for a resource while a query is checked. */
    static final Node PLACEHOLDER = NodeFactory.createURI(Prefixes.ENTITY + "x");

    private static final Pattern FULL = Pattern.compile("(?i)(https?|urn):.*");
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._~/#%-]*");
    private static final List<String> KEY_SPACES = List.of(Prefixes.ENTITY, Prefixes.INCIDENT, Prefixes.ARTICLE);
    private static final List<Node> LABELS =
            List.of(SchemaDO.name.asNode(), SKOS.altLabel.asNode(), RDFS.label.asNode(), SchemaDO.headline.asNode());
    private static final int MOST_CANDIDATES = 20;
    private static final int SHORTEST_HINT = 3;

    private final DatasetGraph data;

    ResourceFinder(DatasetGraph data) {
        this.data = data;
    }

    /**
     * The resource meant by a text.
     *
     * @param parameter which parameter asks, for messages
     * @param text what was written
     * @throws QueryException when it means nothing in this store, or several things
     */
    Node getResource(String parameter, String text) {
        String asked = text.strip();
        if (FULL.matcher(asked).matches()) {
            return legal(parameter, asked);
        }
        Optional<Node> prefixed = Prefixes.expand(asked).map(iri -> legal(parameter, iri));
        if (prefixed.isPresent()) {
            return prefixed.get();
        }
        Set<Node> found = byKey(asked);
        if (found.isEmpty()) {
            found = preferEntities(labelled(label -> label.equals(asked)));
        }
        if (found.isEmpty()) {
            found = preferEntities(labelled(label -> label.equalsIgnoreCase(asked)));
        }
        return only(parameter, asked, found);
    }

    private static Node legal(String parameter, String iri) {
        try {
            return NodeFactory.createURI(IRIx.create(iri).str());
        } catch (IRIException e) {
            throw new QueryException(
                    QueryException.Kind.PARAMETER,
                    "the parameter " + parameter + " is not a legal IRI: " + e.getMessage(),
                    e);
        }
    }

    private Set<Node> byKey(String text) {
        Set<Node> found = newSet();
        if (KEY.matcher(text).matches()) {
            KEY_SPACES.stream()
                    .map(space -> NodeFactory.createURI(space + text))
                    .filter(this::occurs)
                    .forEach(found::add);
        }
        return found;
    }

    private boolean occurs(Node node) {
        return data.contains(Node.ANY, node, Node.ANY, Node.ANY) || data.contains(Node.ANY, Node.ANY, Node.ANY, node);
    }

    private Set<Node> labelled(Predicate<String> test) {
        Set<Node> found = newSet();
        for (Node property : LABELS) {
            Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, property, Node.ANY);
            try {
                quads.forEachRemaining(quad -> {
                    if (isOurs(quad.getSubject())
                            && quad.getObject().isLiteral()
                            && test.test(quad.getObject().getLiteralLexicalForm())) {
                        found.add(quad.getSubject());
                    }
                });
            } finally {
                Iter.close(quads);
            }
        }
        return found;
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Prefixes.ID);
    }

    /** Things that are known in one article only share their names with many others. */
    private static Set<Node> preferEntities(Set<Node> found) {
        Set<Node> entities = found.stream()
                .filter(n -> n.getURI().startsWith(Prefixes.ENTITY))
                .collect(Collectors.toCollection(ResourceFinder::newSet));
        return entities.isEmpty() ? found : entities;
    }

    private static Set<Node> newSet() {
        return new TreeSet<>(Comparator.comparing(Node::getURI));
    }

    private Node only(String parameter, String asked, Set<Node> found) {
        if (found.size() == 1) {
            return found.iterator().next();
        }
        if (found.isEmpty()) {
            throw new QueryException(
                    QueryException.Kind.NAME,
                    "the parameter " + parameter + ": nothing in this store is called \"" + asked + "\"" + hint(asked));
        }
        throw new QueryException(
                QueryException.Kind.NAME,
                "the parameter " + parameter + ": \"" + asked + "\" may be one of " + found.size()
                        + "; write one of these instead: " + names(found.stream()));
    }

    private String hint(String asked) {
        String lower = asked.toLowerCase(Locale.ROOT);
        Set<Node> near = lower.length() < SHORTEST_HINT
                ? Set.of()
                : preferEntities(
                        labelled(label -> label.toLowerCase(Locale.ROOT).contains(lower)));
        return near.isEmpty() ? "; give a key, a name or a full IRI" : "; perhaps " + names(near.stream());
    }

    private static String names(Stream<Node> nodes) {
        List<String> all = nodes.map(n -> Prefixes.shorten(n.getURI()))
                .limit(MOST_CANDIDATES + 1L)
                .toList();
        return all.size() <= MOST_CANDIDATES
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, MOST_CANDIDATES)) + " …";
    }
}
