package org.dateline.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Span;

/**
 * Reads PolNeAR: brat's stand-off annotation, a file for each article and annotator. The article lies beside it, or in a folder {@code text} beside its
 * folder, under the same name without what follows the last underscore.
 */
final class PolnearReader {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final GoldText text;
    private final Map<String, TokenSet> spans = new HashMap<>();
    private final List<PolnearDocument.Attribution> attributions = new ArrayList<>();

    private PolnearReader(GoldText text) {
        this.text = text;
    }

    /**
     * Reads a file of annotation.
     *
     * @throws UnreadableGold when it is not brat's, or its article is missing
     */
    static PolnearDocument read(Path file) {
        String name = GoldFiles.stem(file);
        PolnearReader reader = new PolnearReader(GoldText.ofWords(GoldFiles.read(article(file, name))));
        List<String> lines = GoldFiles.read(file).lines().toList();
        try {
            lines.stream().filter(l -> l.startsWith("T")).forEach(reader::span);
            lines.stream().filter(l -> l.startsWith("E")).forEach(reader::attribution);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableGold(file, "not in brat's format (" + e.getMessage() + ")", e);
        }
        Matcher day = DAY.matcher(name);
        Optional<String> published = day.find() ? Optional.of(day.group()) : Optional.empty();
        return new PolnearDocument(name, published, reader.text, reader.attributions);
    }

    private static Path article(Path file, String name) {
        String plain = name.replaceFirst("_[^_]*$", "");
        Path folder = file.toAbsolutePath().resolveSibling("");
        return Stream.of(name, plain)
                .flatMap(n -> Stream.of(
                        folder.resolve(n + ".txt"),
                        folder.resolveSibling("text").resolve(n + ".txt")))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new UnreadableGold(file, "its article " + plain + ".txt is not there", null));
    }

    /** {@code T3<tab>Content 115 290;300 310<tab>words}. */
    private void span(String line) {
        String[] columns = line.split("\t", 3);
        String places = columns[1].substring(columns[1].indexOf(' ') + 1);
        List<Integer> tokens = new ArrayList<>();
        for (String place : places.split(";")) {
            String[] ends = place.strip().split(" ");
            Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            tokens.addAll(text.tokensIn(span).indices());
        }
        spans.put(columns[0], new TokenSet(tokens));
    }

    /** {@code E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1}; a role that stands several times is numbered. */
    private void attribution(String line) {
        String roles = line.substring(line.indexOf('\t') + 1);
        attributions.add(new PolnearDocument.Attribution(
                tokens(roles, "Source"), tokens(roles, "Cue"), tokens(roles, "Content")));
    }

    private TokenSet tokens(String roles, String role) {
        Set<Integer> tokens = new LinkedHashSet<>();
        for (String part : roles.strip().split(" +")) {
            int colon = part.indexOf(':');
            if (colon > 0 && part.substring(0, colon).replaceFirst("\\d+$", "").equals(role)) {
                tokens.addAll(spans.getOrDefault(part.substring(colon + 1), TokenSet.of())
                        .indices());
            }
        }
        return new TokenSet(List.copyOf(tokens));
    }
}
