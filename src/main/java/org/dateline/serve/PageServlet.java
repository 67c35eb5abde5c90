package org.dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One page or style sheet, made when the server starts. */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String mediaType;
    private final byte[] body;

    PageServlet(String mediaType, byte[] body) {
        this.mediaType = mediaType;
        this.body = body.clone();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
