package org.dateline.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/** Runs one query inside a transaction, under the {@link Sandbox} and within limits. */
final class QueryRunner {
    private final String name;
    private final Limits limits;

    QueryRunner(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    Answer run(Query query, Map<Var, Node> values, DatasetGraph data) {
        QueryExecDatasetBuilder builder = QueryExecDatasetBuilder.create()
                .dataset(data)
                .query(query)
                .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        values.forEach(builder::substitution);
        Sandbox.confine(builder.getContext());
        try (QueryExec execution = builder.build()) {
            return answer(query, execution);
        } catch (QueryCancelledException e) {
            throw new QueryException(
                    QueryException.Kind.LIMIT,
                    name + " took longer than " + limits.time().toMillis() / 1000.0
                            + " s and was stopped; narrow it down or allow more time",
                    e);
        } catch (JenaException e) {
            throw new QueryException(QueryException.Kind.FAILED, name + " cannot be run: " + e.getMessage(), e);
        }
    }

    private Answer answer(Query query, QueryExec execution) {
        if (query.isAskType()) {
            return new Answer.Verdict(execution.ask(), query.getPrefixMapping());
        }
        if (query.isSelectType()) {
            RowSet rows = execution.select();
            List<String> columns =
                    rows.getResultVars().stream().map(Var::getVarName).toList();
            // TDB2 looks up what a row holds when it is asked for: too late once the transaction has ended.
            List<Binding> detached = bounded(rows).stream().map(Binding::detach).toList();
            return new Answer.Rows(columns, detached, query.getPrefixMapping());
        }
        Iterator<Triple> triples = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
        Graph graph = GraphFactory.createDefaultGraph();
        bounded(triples).forEach(graph::add);
        return new Answer.Triples(graph, query.getPrefixMapping());
    }

    private <T> List<T> bounded(Iterator<T> items) {
        List<T> out = new ArrayList<>();
        while (items.hasNext()) {
            if (out.size() == limits.rows()) {
                throw new QueryException(
                        QueryException.Kind.LIMIT,
                        name + " has more than " + limits.rows() + " rows; narrow it down or add a LIMIT");
            }
            out.add(items.next());
        }
        return out;
    }
}
