package org.dateline.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query answers, complete and detached from the store. */
public sealed interface Answer {
    /** Prefixes to write IRIs with: those of the query. */
    PrefixMapping prefixes();

    /**
     * The answer to SELECT.
     *
     * @param columns names of the variables in order
     * @param rows what is bound to them, in the order of the query
     * @param prefixes prefixes of the query
     */
    record Rows(List<String> columns, List<Binding> rows, PrefixMapping prefixes) implements Answer {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The rows as plain text by column: IRIs in full, literals without language and type; what is unbound is left out. */
        public List<Map<String, String>> texts() {
            return rows.stream().map(this::texts).toList();
        }

        private Map<String, String> texts(Binding row) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (String column : columns) {
                Node value = row.get(column);
                if (value != null) {
                    texts.put(column, value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
                }
            }
            return texts;
        }
    }

    /**
     * The answer to ASK.
     *
     * @param holds yes or no
     * @param prefixes prefixes of the query
     */
    record Verdict(boolean holds, PrefixMapping prefixes) implements Answer {}

    /**
     * The answer to CONSTRUCT and DESCRIBE.
     *
     * @param graph the triples
     * @param prefixes prefixes of the query
     */
    record Triples(Graph graph, PrefixMapping prefixes) implements Answer {}
}
