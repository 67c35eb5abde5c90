package org.dateline.query;

import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code queries/README.md} from the headers, so that it cannot tell anything else than the queries do. */
public final class CatalogueReadme {
    private static final String INTRODUCTION = """
            # Questions

            <!-- Made from the headers of the queries by CatalogueReadmeTest; see there. Do not edit. -->

            Each file asks one question in SPARQL 1.1. `dateline query NAME --PARAMETER VALUE …` runs it; the same text runs on any SPARQL
            server over the same store, with the parameters put in by hand.

            A header in [grlc](https://grlc.io)'s form says what a query is for; `example` is an addition of ours. A variable such as
            `?_actor_iri` is a parameter that must be given, `?__from_date` one that may be given; its last word is its type. Where an IRI is
            asked for, write the full IRI, a key (`north-korea`), a name as the tables print it (`ent:north-korea`) or a label
            (`"North Korea"`). The default graph must be the union of all named graphs.
            """;

    private CatalogueReadme() {}

    /** The whole file. */
    public static String write(Catalogue catalogue) {
        StringBuilder out = new StringBuilder(INTRODUCTION);
        List<CannedQuery> queries = List.copyOf(catalogue.listQueries());
        for (String subject :
                queries.stream().map(CannedQuery::subject).distinct().toList()) {
            out.append("\n## ").append(subject).append('\n');
            queries.stream().filter(q -> q.subject().equals(subject)).forEach(q -> query(q, out));
        }
        return out.toString();
    }

    private static void query(CannedQuery query, StringBuilder out) {
        out.append("\n### [")
                .append(query.name())
                .append("](")
                .append(query.name())
                .append(".rq)\n\n");
        out.append("**").append(query.header().summary()).append(".** ");
        out.append(query.header().description()).append("\n\n");
        if (!query.parameters().isEmpty()) {
            out.append("| parameter | takes | |\n| --- | --- | --- |\n");
            query.parameters()
                    .forEach(p -> out.append("| `")
                            .append(p.name())
                            .append("` | ")
                            .append(p.type().description())
                            .append(" | ")
                            .append(need(p))
                            .append(" |\n"));
            out.append('\n');
        }
        out.append("```\n").append(command(query)).append("\n```\n");
    }

    private static String need(Parameter parameter) {
        if (parameter.fallback() != null) {
            return "default " + parameter.fallback();
        }
        return parameter.required() ? "required" : "";
    }

    private static String command(CannedQuery query) {
        return "dateline query " + query.name()
                + query.header().example().entrySet().stream()
                        .map(e -> " --" + e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining());
    }
}
