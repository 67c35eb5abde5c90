package org.dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.dateline.query.Answer;
import org.dateline.query.AnswerFormat;
import org.dateline.query.Catalogue;
import org.dateline.query.Limits;
import org.dateline.query.QueryException;

/**
 * The canned queries as resources: {@code GET /q/actors/timeline?actor=north-korea}. JSON, CSV or a plain table, as the Accept header asks; {@code GET
 * /q} lists them.
 */
final class CannedQueryServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int TABLE_WIDTH = 160;

    private final transient Catalogue catalogue;
    private final transient Dataset data;
    private final transient Limits limits;

    CannedQueryServlet(Catalogue catalogue, Dataset data, Limits limits) {
        this.catalogue = catalogue;
        this.data = data;
        this.limits = limits;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        AnswerFormat format = Accept.choose(request.getHeader("Accept"));
        response.setHeader("Vary", "Accept");
        try {
            if (path == null || path.equals("/")) {
                send(response, format, CatalogueAnswer.of(catalogue));
            } else {
                Map<String, String> arguments = arguments(request);
                send(
                        response,
                        format,
                        catalogue.getQuery(path.substring(1)).bind(arguments).run(data, limits));
            }
        } catch (QueryException e) {
            PlainText.send(response, status(e.kind()), String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> arguments(HttpServletRequest request) {
        Map<String, String> arguments = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> arguments.put(name, values[values.length - 1]));
        return arguments;
    }

    /** In memory first: a failure half-way must not look like an answer. */
    private static void send(HttpServletResponse response, AnswerFormat format, Answer answer) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        format.write(answer, body, TABLE_WIDTH);
        response.setContentType(format.mediaType());
        response.setContentLength(body.size());
        body.writeTo(response.getOutputStream());
    }

    private static int status(QueryException.Kind kind) {
        return switch (kind) {
            case UNKNOWN, NAME -> HttpServletResponse.SC_NOT_FOUND;
            case PARAMETER, SYNTAX, REFUSED -> HttpServletResponse.SC_BAD_REQUEST;
            case LIMIT -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case CATALOGUE, FAILED -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }
}
