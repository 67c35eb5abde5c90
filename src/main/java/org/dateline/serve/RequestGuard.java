package org.dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.query.QueryGuard;

/** Turns away, before anything reads them, requests that no honest client of a read-only server sends. */
final class RequestGuard implements Filter {
    /** A form's percent signs may triple a query. */
    static final int LARGEST_BODY = 3 * QueryGuard.LONGEST;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    /** Fuseki would wrap JSON in a script of the caller's, which any web page could then load; or point XML to a style sheet of the caller's. */
    private static final List<String> REFUSED_PARAMETERS = List.of("callback", "stylesheet");

    private final HostNames hosts;

    RequestGuard(HostNames hosts) {
        this.hosts = hosts;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        harden(answer);
        Optional<Refusal> refusal = refusal(asked);
        if (refusal.isPresent()) {
            PlainText.send(answer, refusal.get().status(), refusal.get().reason());
        } else {
            chain.doFilter(request, response);
        }
    }

    private record Refusal(int status, String reason) {}

    private Optional<Refusal> refusal(HttpServletRequest request) {
        if (!hosts.accept(request.getHeader("Host")) || !hosts.accept(request.getServerName())) {
            return refuse(
                    HttpServletResponse.SC_FORBIDDEN,
                    "This server is not called so. Ask for it as localhost or by its address.");
        }
        if (!METHODS.contains(request.getMethod())) {
            return refuse(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This server can only be read.");
        }
        if (request.getMethod().equals("POST") && request.getContentLengthLong() < 0) {
            return refuse(HttpServletResponse.SC_LENGTH_REQUIRED, "Send the length of the request.");
        }
        if (request.getContentLengthLong() > LARGEST_BODY) {
            return refuse(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "A request may have " + LARGEST_BODY + " bytes at most.");
        }
        return REFUSED_PARAMETERS.stream()
                .filter(p -> request.getParameter(p) != null)
                .findFirst()
                .flatMap(p -> refuse(HttpServletResponse.SC_BAD_REQUEST, "The parameter " + p + " is not allowed."));
    }

    private static Optional<Refusal> refuse(int status, String reason) {
        return Optional.of(new Refusal(status, reason));
    }

    /** A browser runs nothing of what is served here, and shows it in nobody's frame. */
    private static void harden(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
