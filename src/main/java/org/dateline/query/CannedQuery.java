package org.dateline.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/**
 * A question of the catalogue: a SPARQL query with a header and typed parameters. Values are put in by substitution in the parsed query, never in
 * its text, so no value can change what is asked.
 *
 * <pre>{@code
 * Answer answer = Catalogue.load().getQuery("actors/timeline").bind(Map.of("actor", "North Korea")).run(dataset);
 * }</pre>
 */
public final class CannedQuery {
    private final String name;
    private final Header header;
    private final Query query;
    private final String source;
    private final List<Parameter> parameters;

    private CannedQuery(String name, Header header, Query query, String source, List<Parameter> parameters) {
        this.name = name;
        this.header = header;
        this.query = query;
        this.source = source;
        this.parameters = List.copyOf(parameters);
    }

    /**
     * Reads a query.
     *
     * @param name subject and name: {@code actors/timeline}
     * @param source the text of the file
     * @param file name of the file, for messages
     * @throws QueryException when the header, the query or a parameter is wrong, with file and line
     */
    public static CannedQuery parse(String name, String source, String file) {
        Header header = HeaderParser.parse(source, file);
        Query query = QueryGuard.parse(source, file);
        return new CannedQuery(name, header, query, source, declared(query, header, source, file));
    }

    private static List<Parameter> declared(Query query, Header header, String source, String file) {
        List<Parameter> found = new ArrayList<>();
        for (Var variable : variables(query)) {
            try {
                Parameter.findDeclared(variable.getVarName()).ifPresent(found::add);
            } catch (IllegalArgumentException e) {
                throw new QueryException(QueryException.Kind.CATALOGUE, file + ": " + e.getMessage(), e);
            }
        }
        found.sort(Comparator.comparingInt((Parameter p) -> source.indexOf("?" + p.variable()))
                .thenComparing(Parameter::variable));
        found.replaceAll(
                p -> p.with(header.defaults().get(p.name()), header.example().get(p.name())));
        check(query, header, found, file);
        return found;
    }

    /** Every variable, whether it is asked for, used, bound or selected. */
    private static Set<Var> variables(Query query) {
        Set<Var> found = new LinkedHashSet<>(query.getProjectVars());
        if (query.getQueryPattern() != null) {
            found.addAll(OpVars.mentionedVars(Algebra.compile(query)));
            found.addAll(PatternVars.vars(query.getQueryPattern()));
        }
        if (query.hasValues()) {
            found.addAll(query.getValuesVariables());
        }
        return found;
    }

    private static void check(Query query, Header header, List<Parameter> parameters, String file) {
        Map<Var, Node> trial = new LinkedHashMap<>();
        for (Parameter p : parameters) {
            if (p.required() && p.example() == null) {
                throw new QueryException(
                        QueryException.Kind.CATALOGUE,
                        file + ": the parameter " + p.name() + " has no value under \"example\"");
            }
            String fallback = p.fallback();
            if (fallback != null && p.type() != ParameterType.IRI) {
                BoundQuery.literal(p, fallback);
            }
            trial.put(Var.alloc(p.variable()), ResourceFinder.PLACEHOLDER);
        }
        List<String> names = parameters.stream().map(Parameter::name).toList();
        for (Map<String, String> values : List.of(header.defaults(), header.example())) {
            values.keySet().stream().filter(n -> !names.contains(n)).findFirst().ifPresent(n -> {
                throw new QueryException(
                        QueryException.Kind.CATALOGUE,
                        file + ": the header gives a value for \"" + n + "\", which is no parameter");
            });
        }
        try {
            QueryTransformOps.replaceVars(query, trial);
        } catch (QueryScopeException e) {
            throw new QueryException(
                    QueryException.Kind.CATALOGUE,
                    file + ": a parameter is assigned inside the query: " + e.getMessage(),
                    e);
        }
    }

    /** Subject and name: {@code actors/timeline}. */
    public String name() {
        return name;
    }

    /** The folder it lies in: {@code actors}. */
    public String subject() {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    public Header header() {
        return header;
    }

    /** Its parameters in order of their first use. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The SPARQL text with its header. */
    public String source() {
        return source;
    }

    /**
     * Puts values to parameters.
     *
     * @param arguments values by the names of parameters; what is left out takes its default, or stays open when it is optional
     * @throws QueryException when a parameter is unknown, missing or of the wrong type
     */
    public BoundQuery bind(Map<String, String> arguments) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        for (String given : arguments.keySet()) {
            if (!names.contains(given)) {
                throw new QueryException(
                        QueryException.Kind.PARAMETER,
                        name + " has no parameter \"" + given + "\"; "
                                + (names.isEmpty() ? "it takes none" : "it takes " + String.join(", ", names)));
            }
        }
        Map<Parameter, String> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            @Nullable String value = arguments.getOrDefault(parameter.name(), parameter.fallback());
            if (value != null) {
                values.put(parameter, value);
            } else if (parameter.required()) {
                throw missing(parameter);
            }
        }
        return BoundQuery.of(name, query, values);
    }

    private QueryException missing(Parameter parameter) {
        return new QueryException(
                QueryException.Kind.PARAMETER,
                name + " needs the parameter " + parameter.name() + ": "
                        + parameter.type().description() + "; for example " + parameter.name() + "="
                        + parameter.example());
    }

    /** Name, parameters and summary in a line. */
    @Override
    public String toString() {
        return name + parameters.stream().map(p -> " " + p.name()).collect(Collectors.joining()) + ": "
                + header.summary();
    }
}
