package org.dateline.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Forms in which an answer is written, always in UTF-8. */
public enum AnswerFormat {
    /** For people: a table that fits the terminal; Turtle for triples. */
    TABLE("text/plain; charset=utf-8"),
    /** SPARQL 1.1 Query Results CSV; subject, predicate, object for triples. */
    CSV("text/csv; charset=utf-8"),
    /** SPARQL 1.1 Query Results JSON; JSON-LD for triples. */
    JSON("application/sparql-results+json");

    private final String mediaType;

    AnswerFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Media type for SELECT and ASK. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes an answer and flushes, but does not close.
     *
     * @param width columns of the terminal; only tables care
     */
    public void write(Answer answer, OutputStream out, int width) {
        if (answer instanceof Answer.Rows rows) {
            rows(rows, out, width);
        } else if (answer instanceof Answer.Verdict verdict) {
            verdict(verdict.holds(), out);
        } else if (answer instanceof Answer.Triples triples) {
            triples(triples, out, width);
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(Answer.Rows answer, OutputStream out, int width) {
        if (this == TABLE) {
            print(TableWriter.write(answer, width), out);
            return;
        }
        List<Var> columns = answer.columns().stream().map(Var::alloc).toList();
        RowSet rows = RowSetStream.create(columns, answer.rows().iterator());
        results().write(out, rows);
    }

    private void verdict(boolean holds, OutputStream out) {
        if (this == TABLE) {
            print(holds ? "yes\n" : "no\n", out);
        } else {
            results().write(out, holds);
        }
    }

    private ResultsWriter results() {
        return ResultsWriter.create()
                .lang(this == CSV ? ResultSetLang.RS_CSV : ResultSetLang.RS_JSON)
                .build();
    }

    private void triples(Answer.Triples answer, OutputStream out, int width) {
        if (this == CSV) {
            rows(asRows(answer), out, width);
            return;
        }
        Graph graph = answer.graph();
        graph.getPrefixMapping().setNsPrefixes(answer.prefixes());
        RDFWriter.source(graph)
                .format(this == TABLE ? RDFFormat.TURTLE_PRETTY : RDFFormat.JSONLD_PRETTY)
                .output(out);
    }

    private static Answer.Rows asRows(Answer.Triples answer) {
        List<Binding> rows = answer.graph().stream()
                .map(t -> BindingFactory.binding(
                        Var.alloc("subject"), t.getSubject(),
                        Var.alloc("predicate"), t.getPredicate(),
                        Var.alloc("object"), t.getObject()))
                .toList();
        return new Answer.Rows(List.of("subject", "predicate", "object"), rows, answer.prefixes());
    }

    private static void print(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
