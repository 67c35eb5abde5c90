package org.dateline.serve;

import java.util.Locale;
import org.dateline.query.AnswerFormat;
import org.jspecify.annotations.Nullable;

/** Chooses a format by an Accept header (RFC 9110, 12.5.1). */
final class Accept {
    private Accept() {}

    /** The format wanted most; JSON where nothing is said or nothing fits. A browser, which wants HTML, gets the table. */
    static AnswerFormat choose(@Nullable String header) {
        AnswerFormat best = AnswerFormat.JSON;
        double bestQuality = 0;
        for (String range : header == null ? new String[0] : header.split(",")) {
            String[] parts = range.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            AnswerFormat format = format(parts[0]);
            double quality = quality(parts);
            if (format != null && quality > bestQuality) {
                best = format;
                bestQuality = quality;
            }
        }
        return best;
    }

    private static @Nullable AnswerFormat format(String range) {
        return switch (range) {
            case "application/sparql-results+json", "application/json", "application/*", "*/*" -> AnswerFormat.JSON;
            case "text/csv" -> AnswerFormat.CSV;
            case "text/plain", "text/html", "text/*" -> AnswerFormat.TABLE;
            default -> null;
        };
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("q=")) {
                try {
                    return Double.parseDouble(parts[i].substring(2));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
