package org.dateline.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.system.Txn;

/** A query that is ready to run: canned with its values, or written by hand. */
public final class BoundQuery {
    private final String name;
    private final Query query;
    private final Map<Var, Node> literals;
    private final Map<Parameter, String> references;

    private BoundQuery(String name, Query query, Map<Var, Node> literals, Map<Parameter, String> references) {
        this.name = name;
        this.query = query;
        this.literals = literals;
        this.references = references;
    }

    /**
     * A query written by hand.
     *
     * @param sparql SELECT, ASK, CONSTRUCT or DESCRIBE
     * @param origin where it comes from, for messages
     * @throws QueryException when it does not parse or does more than read
     */
    public static BoundQuery parse(String sparql, String origin) {
        return new BoundQuery(origin, QueryGuard.parse(sparql, origin), Map.of(), Map.of());
    }

    /** Checks every value that can be checked without the data. */
    static BoundQuery of(String name, Query query, Map<Parameter, String> values) {
        Map<Var, Node> literals = new LinkedHashMap<>();
        Map<Parameter, String> references = new LinkedHashMap<>();
        values.forEach((parameter, value) -> {
            if (parameter.type() == ParameterType.IRI) {
                references.put(parameter, value);
            } else {
                literals.put(Var.alloc(parameter.variable()), literal(parameter, value));
            }
        });
        return new BoundQuery(name, query, literals, references);
    }

    static Node literal(Parameter parameter, String value) {
        return parameter
                .type()
                .literal(value)
                .orElseThrow(() -> new QueryException(
                        QueryException.Kind.PARAMETER,
                        "the parameter " + parameter.name() + " takes "
                                + parameter.type().description() + ", not \"" + value + "\""));
    }

    /** Runs it within {@link Limits#GENEROUS}. */
    public Answer run(Dataset dataset) {
        return run(dataset, Limits.GENEROUS);
    }

    /**
     * Runs it in a read transaction, the caller's if there is one.
     *
     * @param dataset a dataset whose default graph is the union of its named graphs, as a store's is
     * @param limits where to stop
     * @throws QueryException when a name means nothing or several things, or when a limit is reached
     */
    public Answer run(Dataset dataset, Limits limits) {
        DatasetGraph data = dataset.asDatasetGraph();
        return Txn.calculateRead(data, () -> {
            Map<Var, Node> values = new LinkedHashMap<>(literals);
            ResourceFinder finder = new ResourceFinder(data);
            references.forEach((parameter, text) ->
                    values.put(Var.alloc(parameter.variable()), finder.getResource(parameter.name(), text)));
            return new QueryRunner(name, limits).run(query, values, data);
        });
    }
}
