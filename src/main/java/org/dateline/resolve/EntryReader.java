package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Link;
import org.dateline.tables.Row;

/** Makes entries of the rows that {@code src/kb/build.py} writes. */
final class EntryReader {
    private EntryReader() {}

    /** A row of states, places, organizations or persons. */
    static Entry entry(Row row) {
        EntryKind kind = EntryKind.valueOf(row.cell(1));
        String detail = row.cell(9);
        boolean organization = kind == EntryKind.ORGANIZATION;
        int cut = detail.indexOf(';');
        return new Entry(
                row.cell(0),
                kind,
                row.cell(2),
                row.values(3),
                row.findCell(4).orElse(null),
                row.findCell(5).orElse(null),
                links(row.cell(6), row.cell(7), row.cell(8)),
                organization ? Set.of(cut < 0 ? detail : detail.substring(0, cut)) : Set.of(),
                organization && cut >= 0 ? detail.substring(cut + 1) : null,
                kind == EntryKind.PERSON
                        ? row.values(9).stream().map(Office::parse).toList()
                        : List.of(),
                0);
    }

    /** A row of cities or regions. */
    static Entry place(EntryKind kind, Row row, Map<String, String> states) {
        String name = row.cell(3).isEmpty() ? row.cell(1) : row.cell(3);
        List<Link> links = links("", row.cell(4), "");
        String state = states.get(row.cell(5));
        int population = kind == EntryKind.CITY ? Integer.parseInt(row.cell(8)) : 0;
        return new Entry(keyOf(row), kind, name, List.of(), state, null, links, Set.of(), null, List.of(), population);
    }

    /** The key of a row of cities or regions. */
    static String keyOf(Row row) {
        return row.cell(2).isEmpty() ? row.cell(0) : row.cell(2);
    }

    private static List<Link> links(String wikidata, String geonames, String iso) {
        List<Link> out = new ArrayList<>();
        add(out, Link.Authority.WIKIDATA, wikidata);
        add(out, Link.Authority.GEONAMES, geonames);
        add(out, Link.Authority.ISO_3166, iso);
        out.sort(Comparator.comparing(Link::authority).thenComparing(Link::id));
        return out;
    }

    private static void add(List<Link> out, Link.Authority authority, String id) {
        if (!id.isEmpty()) {
            out.add(new Link(authority, id));
        }
    }
}
