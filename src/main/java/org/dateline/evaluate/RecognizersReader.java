package org.dateline.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads Recognizers-Text's specifications of {@code DateTimeModel}: JSON, offsets in UTF-16 with the last character included. */
final class RecognizersReader {
    private static final int DAY = "2024-10-18".length();

    private RecognizersReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableGold when it is not such a specification
     */
    static List<RecognizersCase> read(Path file) {
        try {
            Json root = Json.parse(GoldFiles.read(file));
            if (!root.isArray()) {
                throw new IllegalArgumentException("no array of cases");
            }
            List<RecognizersCase> cases = new ArrayList<>();
            for (Json json : root.elements()) {
                if (!json.get("Input").text().isBlank()) {
                    cases.add(read(json));
                }
            }
            return cases;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableGold(file, "no specification of Recognizers-Text (" + e.getMessage() + ")", e);
        }
    }

    private static RecognizersCase read(Json json) {
        Text text = new Text(json.get("Input").text());
        List<RecognizersCase.Expression> expressions = json.get("Results").elements().stream()
                .map(r -> expression(r, text))
                .toList();
        return new RecognizersCase(
                text, day(json.get("Context").get("ReferenceDateTime").text()), expressions);
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.length() < DAY ? null : LocalDate.parse(written.substring(0, DAY));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static RecognizersCase.Expression expression(Json json, Text text) {
        int begin = json.get("Start").number();
        int end = Math.min(json.get("End").number() + 1, text.value().length());
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("an expression without a place in \"" + text + "\"");
        }
        String type = json.get("TypeName").text() + json.get("Typename").text();
        List<RecognizersCase.Reading> readings = json.get("Resolution").get("values").elements().stream()
                .map(v -> new RecognizersCase.Reading(
                        v.get("timex").text(),
                        v.get("value").text(),
                        v.get("start").text(),
                        v.get("end").text()))
                .toList();
        Span span = text.spanOfUnits(begin, end);
        return new RecognizersCase.Expression(span, type.substring(type.lastIndexOf('.') + 1), readings);
    }
}
