package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.tables.Row;
import org.dateline.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What is known of states, places, organizations and leaders before any article is read. Immutable and thread-safe; one instance serves all.
 *
 * <pre>{@code
 * var kb = KnowledgeBase.load();
 * kb.listByName("Pyongyang").get(0).actsFor(); // "north-korea"
 * kb.findDemonym("North Korean");              // of north-korea
 * }</pre>
 */
public final class KnowledgeBase {
    private static final List<String> TABLES = List.of("states.tsv", "places.tsv", "organizations.tsv", "persons.tsv");

    private static final Comparator<Entry> LIKELIEST = Comparator.comparingDouble(Entry::prior)
            .reversed()
            .thenComparing(Comparator.comparingInt(Entry::population).reversed())
            .thenComparing(Entry::key);

    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> bySurname = new HashMap<>();
    private final Map<String, List<Demonym>> demonyms = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, Agency> agencies = new HashMap<>();
    private final Map<String, Entry> agencyOf = new HashMap<>();
    private final Gazetteer cities;
    private final Gazetteer regions;

    /** Which agency a phrase names, and what kind of body it is. */
    record Agency(String name, String kind) {}

    private KnowledgeBase() {
        TABLES.forEach(table -> Table.rows(KnowledgeBase.class, table).forEach(row -> add(EntryReader.entry(row))));
        Table.rows(KnowledgeBase.class, "demonyms.tsv").forEach(this::addDemonym);
        Table.rows(KnowledgeBase.class, "agencies.tsv")
                .forEach(row -> agencies.put(row.cell(0), new Agency(row.cell(1), row.cell(2))));
        Map<String, String> states = new HashMap<>();
        byKey.values().stream()
                .filter(e -> e.kind() == EntryKind.STATE)
                .forEach(e -> e.links().stream()
                        .filter(l -> l.authority() == org.dateline.model.Link.Authority.ISO_3166)
                        .forEach(l -> states.put(l.id(), e.key())));
        cities = new Gazetteer(EntryKind.CITY, "cities.tsv", states);
        regions = new Gazetteer(EntryKind.REGION, "regions.tsv", states);
    }

    /** The knowledge base that ships with Dateline; read once. */
    public static KnowledgeBase load() {
        return Holder.INSTANCE;
    }

    private static final class Holder {
        static final KnowledgeBase INSTANCE = new KnowledgeBase();
    }

    /** The entry with this key. */
    public Optional<Entry> findByKey(String key) {
        Entry entry = byKey.get(key);
        entry = entry == null ? cities.byKey(key) : entry;
        return Optional.ofNullable(entry == null ? regions.byKey(key) : entry);
    }

    /** The entry with this key, which must exist. */
    Entry getByKey(String key) {
        return findByKey(key)
                .orElseThrow(() -> new IllegalStateException("no entry " + key + " in the knowledge base"));
    }

    /**
     * The entries with this full name or alias, the likeliest first. Case counts, accents, hyphens, full stops and a leading "the" do not; a name
     * wholly in capitals is also tried as it would be written in a sentence.
     */
    public List<Entry> listByName(String name) {
        List<Entry> out = lookup(NameForm.of(name));
        if (out.isEmpty() && name.length() > 3 && name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
            out = lookup(NameForm.of(NameForm.capitalized(name)));
        }
        out.sort(LIKELIEST);
        return out;
    }

    private List<Entry> lookup(String form) {
        List<Entry> out = new ArrayList<>(byName.getOrDefault(form, List.of()));
        out.addAll(cities.listByForm(form));
        out.addAll(regions.listByForm(form));
        return out;
    }

    /** The regions of that name, without regard to anything else that bears it: for "the Kursk region". */
    public List<Entry> listRegions(String name) {
        return Collections.unmodifiableList(regions.listByForm(NameForm.of(name)));
    }

    /** The persons with this last name, or first one where the family's name comes first. */
    public List<Entry> listBySurname(String surname) {
        return bySurname.getOrDefault(NameForm.of(surname), List.of());
    }

    /** The states and territories that a word is the demonym of, states first; case counts. */
    public List<Demonym> listDemonyms(String word) {
        return demonyms.getOrDefault(NameForm.of(word), List.of());
    }

    /** The first of {@link #listDemonyms}. */
    public Optional<Demonym> findDemonym(String word) {
        return listDemonyms(word).stream().findFirst();
    }

    /** The adjective of a state or territory: "North Korean". */
    public Optional<String> findAdjective(String key) {
        return Optional.ofNullable(adjectives.get(key));
    }

    /** The agency that a phrase names once the state is taken out of it: "ministry of defense". */
    Optional<Agency> findAgency(String phrase) {
        return Optional.ofNullable(agencies.get(phrase));
    }

    /** The entry of an agency of a state, where it has one of its own. */
    Optional<Entry> findAgencyOf(String state, String agency) {
        return Optional.ofNullable(agencyOf.get(state + "/" + agency));
    }

    private void add(Entry entry) {
        byKey.put(entry.key(), entry);
        Map<String, String> forms = new TreeMap<>();
        forms.put(NameForm.of(entry.name()), "");
        entry.aliases().forEach(a -> forms.put(NameForm.of(a), ""));
        forms.keySet()
                .forEach(f -> byName.computeIfAbsent(f, k -> new ArrayList<>(1)).add(entry));
        if (entry.kind() == EntryKind.PERSON) {
            forms.keySet().forEach(f -> addSurname(f, entry));
        }
        @Nullable String agency = entry.agency();
        if (agency != null && entry.within() != null) {
            agencyOf.putIfAbsent(entry.within() + "/" + agency, entry);
        }
    }

    private void addSurname(String form, Entry entry) {
        String surname = PersonName.of(form).surname();
        List<Entry> known = bySurname.computeIfAbsent(surname, k -> new ArrayList<>(1));
        if (!known.contains(entry)) {
            known.add(entry);
        }
    }

    private void addDemonym(Row row) {
        Demonym demonym = new Demonym(row.cell(0), row.cell(1), Demonym.Form.valueOf(row.cell(2)));
        List<Demonym> known = demonyms.computeIfAbsent(NameForm.of(row.cell(0)), k -> new ArrayList<>(1));
        known.add(demonym);
        known.sort(Comparator.comparing(
                d -> Objects.requireNonNull(byKey.get(d.key())).kind()));
        if (demonym.form() == Demonym.Form.ADJECTIVE && row.cell(3).equals("0")) {
            adjectives.put(demonym.key(), demonym.word());
        }
    }
}
