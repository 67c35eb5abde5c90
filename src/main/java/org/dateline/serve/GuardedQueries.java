package org.dateline.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.dateline.query.QueryException;
import org.dateline.query.QueryGuard;

/** Fuseki's query service, for queries that only read. */
final class GuardedQueries extends SPARQL_QueryDataset {
    @Override
    protected void validateQuery(HttpAction action, Query query) {
        try {
            QueryGuard.check(query);
        } catch (QueryException e) {
            ServletOps.errorBadRequest(e.getMessage());
        }
    }
}
