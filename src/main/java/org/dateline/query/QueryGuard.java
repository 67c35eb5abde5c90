package org.dateline.query;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.TransformPathFlatten;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.update.UpdateFactory;

/**
 * Parses queries and refuses those that do more than read the store. {@link Sandbox} would stop them as well, but late and without a message that
 * helps.
 */
public final class QueryGuard {
    /** Longest query in characters: beyond it lie accidents and attacks. */
    public static final int LONGEST = 100_000;

    private static final ExprVisitor CALLS = new Calls();

    private QueryGuard() {}

    /**
     * Parses a query of SPARQL 1.1 that reads.
     *
     * @param sparql SELECT, ASK, CONSTRUCT or DESCRIBE
     * @param origin where it comes from, for messages
     * @throws QueryException when it does not parse, is an update or asks for more than to read
     */
    public static Query parse(String sparql, String origin) {
        if (sparql.length() > LONGEST) {
            throw new QueryException(QueryException.Kind.REFUSED, origin + ": longer than " + LONGEST + " characters");
        }
        try {
            Query query = QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
            check(query);
            return query;
        } catch (QueryParseException e) {
            throw explain(sparql, origin, e);
        } catch (JenaException e) {
            throw new QueryException(QueryException.Kind.SYNTAX, origin + ": not a SPARQL query: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw tooDeep(origin, e);
        }
    }

    /**
     * Checks a query that is parsed.
     *
     * @throws QueryException when it asks for more than to read
     */
    public static void check(Query query) {
        Op op = query.getQueryPattern() == null ? null : Algebra.compile(query);
        if (op != null) {
            walk(op);
        }
    }

    private static QueryException explain(String sparql, String origin, QueryParseException e) {
        if (e.getCause() instanceof StackOverflowError) {
            return tooDeep(origin, e);
        }
        if (isUpdate(sparql)) {
            return new QueryException(
                    QueryException.Kind.REFUSED,
                    origin + ": this is an update; only SELECT, ASK, CONSTRUCT and DESCRIBE are allowed",
                    e);
        }
        String line = e.getLine() > 0 ? ":" + e.getLine() : "";
        return new QueryException(QueryException.Kind.SYNTAX, origin + line + ": not a SPARQL query: " + reason(e), e);
    }

    /** What the parser met; the list of all that might have stood there helps nobody. */
    private static String reason(QueryParseException e) {
        return String.valueOf(e.getMessage())
                .replaceFirst("(?s)\\R\\s*Was expecting one of:.*", "")
                .strip();
    }

    private static QueryException tooDeep(String origin, Throwable cause) {
        return new QueryException(QueryException.Kind.REFUSED, origin + ": nests too deeply", cause);
    }

    private static boolean isUpdate(String sparql) {
        try {
            return !UpdateFactory.create(sparql).getOperations().isEmpty();
        } catch (RuntimeException | StackOverflowError notAnUpdate) {
            return false;
        }
    }

    private static void walk(Op op) {
        Walker.walk(op, new Patterns(), CALLS);
        // As it will be run: sequences of steps become joins.
        Walker.walk(Transformer.transform(new TransformPathFlatten(), op), new Paths(), CALLS);
    }

    private static final class Patterns extends Everywhere {
        @Override
        public void visit(OpService op) {
            Node server = op.getService();
            throw new QueryException(
                    QueryException.Kind.REFUSED, "SERVICE " + server + " is not allowed: queries see this store only");
        }
    }

    private static final class Paths extends Everywhere {
        @Override
        public void visit(OpPath op) {
            PathGuard.check(op.getTriplePath().getPath());
        }
    }

    /** Looks into the expressions that the walker leaves out: what to sort by and what to add up. */
    private abstract static class Everywhere extends OpVisitorBase {
        @Override
        public void visit(OpOrder op) {
            op.getConditions().forEach(c -> Walker.walk(c.getExpression(), this, CALLS));
        }

        @Override
        public void visit(OpGroup op) {
            op.getAggregators().forEach(a -> {
                if (a.getAggregator().getExprList() != null) {
                    a.getAggregator().getExprList().forEach(e -> Walker.walk(e, this, CALLS));
                }
            });
        }
    }

    private static final class Calls extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN call) {
            if (call instanceof E_Call) {
                throw new QueryException(QueryException.Kind.REFUSED, "CALL is not allowed: name the function itself");
            }
            if (call instanceof E_Function function && !Sandbox.allows(function.getFunctionIRI())) {
                throw new QueryException(
                        QueryException.Kind.REFUSED,
                        "the function <" + function.getFunctionIRI()
                                + "> is not allowed; use those of SPARQL 1.1, XPath (fn:, math:) and the casts of xsd:");
            }
        }
    }
}
