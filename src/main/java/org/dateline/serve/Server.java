package org.dateline.serve;

import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.model.DatelineException;
import org.dateline.query.Catalogue;
import org.dateline.query.Limits;
import org.dateline.query.Sandbox;
import org.dateline.store.Store;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * A store over HTTP, to be read and nothing else: SPARQL queries at {@code /kg/sparql}, graphs at {@code /kg/data}, prefixes at {@code
 * /kg/prefixes}, the canned queries at {@code /q}, a page at {@code /}. No updates, no uploads, no administration, no SERVICE.
 *
 * <pre>{@code
 * try (Server server = Server.start(store, ServerOptions.loopback(3330))) {
 *     server.join();
 * }
 * }</pre>
 */
public final class Server implements AutoCloseable {
    private static final int LARGEST_HEADER = 64 * 1024;
    private static final int MOST_ROWS = 100_000;
    private static final int LEAST_THREADS = 4;
    private static final int MOST_THREADS = 24;
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final FusekiServer fuseki;
    private final String host;

    private Server(FusekiServer fuseki, String host) {
        this.fuseki = fuseki;
        this.host = host;
    }

    /**
     * Serves a store, which stays open and the caller's to close, after the server.
     *
     * @throws DatelineException when the address cannot be had
     */
    public static Server start(Store store, ServerOptions options) {
        return start(store.dataset(), Catalogue.load(), options);
    }

    static Server start(Dataset data, Catalogue catalogue, ServerOptions options) {
        FusekiServer fuseki = build(data, catalogue, options);
        listen(fuseki.getJettyServer(), options);
        try {
            return new Server(fuseki.start(), options.host());
        } catch (FusekiException e) {
            stop(fuseki);
            throw explain(e, options);
        }
    }

    private static FusekiServer build(Dataset data, Catalogue catalogue, ServerOptions options) {
        Limits limits = new Limits(options.timeout(), MOST_ROWS);
        return FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(options.port())
                .numServerThreads(LEAST_THREADS, MOST_THREADS)
                .registerOperation(Operation.Query, new GuardedQueries())
                .add("/kg", service(data.asDatasetGraph(), options))
                .addFilter("/*", new RequestGuard(new HostNames(options)))
                .addServlet("/q/*", new CannedQueryServlet(catalogue, data, limits))
                .addServlet("/style.css", new PageServlet("text/css; charset=utf-8", StartPage.style()))
                // The empty pattern is the root alone.
                .addServlet("", new PageServlet("text/html; charset=utf-8", StartPage.html(catalogue)))
                .build();
    }

    private static DataService.Builder service(DatasetGraph data, ServerOptions options) {
        Sandbox.confine(data.getContext());
        String timeout = Long.toString(options.timeout().toMillis());
        data.getContext().set(ARQ.queryTimeout, timeout + "," + timeout);
        return DataService.newBuilder(data)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.GSP_R, "data")
                .addEndpoint(Operation.PREFIXES_R, "prefixes");
    }

    private static void listen(org.eclipse.jetty.server.Server jetty, ServerOptions options) {
        ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
        connector.setHost(options.host());
        connector
                .getConnectionFactory(HttpConfiguration.ConnectionFactory.class)
                .getHttpConfiguration()
                .setRequestHeaderSize(LARGEST_HEADER);
        jetty.insertHandler(new GracefulHandler());
        jetty.setStopTimeout(options.timeout().plus(GRACE).toMillis());
    }

    private static DatelineException explain(FusekiException e, ServerOptions options) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof BindException && String.valueOf(t.getMessage()).contains("in use")) {
                return new DatelineException(
                        "DL-SERVE-PORT",
                        "port " + options.port() + " of " + options.host()
                                + " is in use by another program. Stop that one or choose another port.",
                        e);
            }
        }
        return new DatelineException(
                "DL-SERVE-ADDRESS",
                "cannot listen on port " + options.port() + " of " + options.host() + ": " + e.getMessage()
                        + ". Choose an address of this machine and a port that you may use.",
                e);
    }

    /** Where it is: {@code http://127.0.0.1:3330/}. */
    public URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + fuseki.getPort() + "/");
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    /** Stops taking requests, lets those under way finish, and returns when none is left. */
    @Override
    public void close() {
        stop(fuseki);
    }

    private static void stop(FusekiServer fuseki) {
        fuseki.stop();
    }
}
