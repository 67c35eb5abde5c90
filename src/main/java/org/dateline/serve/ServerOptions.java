package org.dateline.serve;

import java.time.Duration;
import java.util.List;

/**
 * How to serve.
 *
 * @param host address to listen on; anything but a loopback address opens the store to others, so say it on purpose
 * @param port port to listen on; 0 for any that is free
 * @param timeout longest time a query may run, which no client can raise
 * @param names host names by which people may reach this server, besides {@code localhost}, {@code host} and plain IP addresses
 */
public record ServerOptions(String host, int port, Duration timeout, List<String> names) {
    /** The address that only this machine reaches. */
    public static final String LOOPBACK = "127.0.0.1";

    public static final int DEFAULT_PORT = 3330;
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);
    private static final int LAST_PORT = 65535;

    public ServerOptions {
        names = List.copyOf(names);
        if (port < 0 || port > LAST_PORT || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("not a port, or no time: " + port + ", " + timeout);
        }
    }

    /** Serves this machine alone, on this port. */
    public static ServerOptions loopback(int port) {
        return new ServerOptions(LOOPBACK, port, DEFAULT_TIMEOUT, List.of());
    }
}
