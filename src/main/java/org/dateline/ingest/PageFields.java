package org.dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.tables.Row;
import org.dateline.tables.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads the statements about an article that a page makes in its meta elements and microdata, in the order of {@code page-fields.tsv}. */
final class PageFields {
    /** What can be stated. */
    enum Field {
        TITLE,
        DATE,
        PUBLISHER,
        AUTHOR,
        URL
    }

    private record Place(Field field, Evaluator selector, String attribute) {
        static Place parse(Row row) {
            String quoted = row.cell(1).replaceAll("=([^\\]]+)]", "=\"$1\"]");
            return new Place(
                    Field.valueOf(row.cell(0).toUpperCase(Locale.ROOT)), QueryParser.parse(quoted), row.cell(2));
        }

        Stream<String> values(Document page) {
            return page.select(selector).stream().map(this::value).filter(value -> !value.isBlank());
        }

        private String value(Element element) {
            return attribute.equals("text") ? element.text() : element.attr(attribute);
        }
    }

    private static final List<Place> PLACES = Table.rows(PageFields.class, "page-fields.tsv").stream()
            .map(Place::parse)
            .toList();

    private final Document page;

    PageFields(Document page) {
        this.page = page;
    }

    /** The values of a field, the most trustworthy place first; never blank. */
    Stream<String> list(Field field) {
        return PLACES.stream().filter(place -> place.field() == field).flatMap(place -> place.values(page));
    }

    /** The values of a field, those of one place together, the most trustworthy place first. */
    Stream<List<String>> listByPlace(Field field) {
        return PLACES.stream()
                .filter(place -> place.field() == field)
                .map(place -> place.values(page).toList());
    }
}
