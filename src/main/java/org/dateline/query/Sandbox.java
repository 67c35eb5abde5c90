package org.dateline.query;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Execution settings under which a stranger's query can read the store and do nothing else.
 *
 * <p>Jena's defaults let a query call other servers (SERVICE), load any Java class as a function ({@code java:}), sleep, print to the server's
 * output and, through one regular expression, run for years without looking at its time-out. Here SERVICE is off, functions are the casts
 * and the standard numeric, string and date functions, property functions are off, and regular expressions are bounded.
 */
public final class Sandbox {
    private static final String FN = "http://www.w3.org/2005/xpath-functions#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";

    /** These call another function by name, run an unbounded regular expression or build text without end. */
    private static final Set<String> REFUSED =
            Set.of(FN + "apply", FN + "matches", FN + "replace", FN + "concat", FN + "string-join");

    private static final FunctionRegistry FUNCTIONS = new Functions();
    private static final PropertyFunctionRegistry PROPERTY_FUNCTIONS = new PropertyFunctions();
    private static final RewriteFactory OPTIMIZER = context -> op ->
            BoundedRegex.rewrite(Optimize.stdOptimizationFactory.create(context).rewrite(op));

    private Sandbox() {}

    /** Puts a context under these settings: one query's, or a dataset's for all its queries. */
    public static void confine(Context context) {
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQConstants.sysOptimizerFactory, OPTIMIZER);
        FunctionRegistry.set(context, FUNCTIONS);
        PropertyFunctionRegistry.set(context, PROPERTY_FUNCTIONS);
    }

    /** Whether a query may call this function. */
    static boolean allows(String function) {
        return (function.startsWith(XSD) || function.startsWith(FN) || function.startsWith(MATH))
                && !REFUSED.contains(function);
    }

    /** Only what it was filled with: never a class loaded by its name. */
    private static final class Functions extends FunctionRegistry {
        Functions() {
            FunctionRegistry all = FunctionRegistry.get();
            for (Iterator<String> names = all.keys(); names.hasNext(); ) {
                String name = names.next();
                if (allows(name)) {
                    put(name, all.get(name));
                }
            }
        }

        @Override
        public @Nullable FunctionFactory get(String uri) {
            return isRegistered(uri) ? super.get(uri) : null;
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        @Override
        public boolean manages(String uri) {
            return false;
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String uri) {
            return null;
        }
    }
}
