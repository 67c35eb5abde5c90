package org.dateline.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.dateline.time.Pattern.Match;
import org.jspecify.annotations.Nullable;

/** The words of time, from {@code lexicon.tsv}. */
final class Lexicon {
    private static final String FILE = "lexicon.tsv";
    private static final java.util.regex.Pattern ATOM = java.util.regex.Pattern.compile("\\p{L}+|\\d+|\\S");

    private record Entry(List<String> atoms, String value, boolean cased, boolean abbreviation) {
        /** Where it ends in a sentence, -1 when it is not there. */
        int end(Atoms in, int from) {
            for (int i = 0; i < atoms.size(); i++) {
                if (!in.key(from + i).equals(atoms.get(i))) {
                    return -1;
                }
            }
            if (cased && !in.get(from).capital()) {
                return -1;
            }
            int end = from + atoms.size();
            return abbreviation && in.key(end).equals(".") && in.glued(end) ? end + 1 : end;
        }
    }

    private final Map<WordClass, Map<String, List<Entry>>> entries = new EnumMap<>(WordClass.class);

    private Lexicon() {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .forEach(lexicon::add);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + FILE, e);
        }
        return lexicon;
    }

    private void add(String line) {
        String[] column = line.split("\t", -1);
        WordClass type = WordClass.valueOf(column[0].toUpperCase(Locale.ROOT));
        List<String> atoms =
                ATOM.matcher(column[1]).results().map(MatchResult::group).toList();
        String flags = column.length > 3 ? column[3] : "";
        List<Entry> sameStart = entries.computeIfAbsent(type, t -> new HashMap<>())
                .computeIfAbsent(atoms.get(0), a -> new ArrayList<>());
        sameStart.add(new Entry(atoms, column[2], flags.contains("cased"), flags.contains("short")));
        sameStart.sort((a, b) -> b.atoms().size() - a.atoms().size());
    }

    /** Any phrase of a class; its meaning is its value in the lexicon. */
    Pattern<String> any(WordClass type) {
        Map<String, List<Entry>> byStart = entries.getOrDefault(type, Map.of());
        return (atoms, from) -> longest(byStart.get(atoms.key(from)), atoms, from);
    }

    /** Any phrase of a class in any case, for where nothing else can stand: the month of "2024-oct-08". */
    Pattern<String> anyCase(WordClass type) {
        Map<String, List<Entry>> byStart = new HashMap<>();
        entries.getOrDefault(type, Map.of())
                .forEach((start, list) -> byStart.put(
                        start,
                        list.stream()
                                .map(e -> new Entry(e.atoms(), e.value(), false, e.abbreviation()))
                                .toList()));
        return (atoms, from) -> longest(byStart.get(atoms.key(from)), atoms, from);
    }

    /** Any phrase of a class whose value is a whole number. */
    Pattern<Integer> number(WordClass type) {
        return any(type).as(Integer::valueOf);
    }

    /** The words that an expression may begin with. */
    Set<String> openers() {
        return Arrays.stream(WordClass.values())
                .filter(WordClass::opens)
                .flatMap(c -> entries.getOrDefault(c, Map.of()).keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The single words of a class. */
    Set<String> words(WordClass type) {
        return Set.copyOf(entries.getOrDefault(type, Map.of()).keySet());
    }

    private static @Nullable Match<String> longest(@Nullable List<Entry> candidates, Atoms atoms, int from) {
        if (candidates == null) {
            return null;
        }
        for (Entry e : candidates) {
            int end = e.end(atoms, from);
            if (end >= 0) {
                return new Match<>(end, e.value());
            }
        }
        return null;
    }
}
