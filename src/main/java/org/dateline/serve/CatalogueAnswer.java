package org.dateline.serve;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.dateline.query.Answer;
import org.dateline.query.CannedQuery;
import org.dateline.query.Catalogue;
import org.dateline.query.Parameter;

/** The list of canned queries in the form of an answer, so that it comes in every format too. */
final class CatalogueAnswer {
    private CatalogueAnswer() {}

    static Answer of(Catalogue catalogue) {
        List<Binding> rows =
                catalogue.listQueries().stream().map(CatalogueAnswer::row).toList();
        return new Answer.Rows(List.of("query", "asks", "parameters"), rows, PrefixMapping.Standard);
    }

    private static Binding row(CannedQuery query) {
        String parameters =
                query.parameters().stream().map(CatalogueAnswer::parameter).collect(Collectors.joining(" "));
        return BindingFactory.binding(
                Var.alloc("query"), NodeFactory.createLiteralString(query.name()),
                Var.alloc("asks"),
                        NodeFactory.createLiteralString(query.header().summary()),
                Var.alloc("parameters"), NodeFactory.createLiteralString(parameters));
    }

    private static String parameter(Parameter parameter) {
        return parameter.required() ? parameter.name() : "[" + parameter.name() + "]";
    }
}
