package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Span;
import org.dateline.model.Text;

/**
 * Finds the parts of a claim in a sentence. The graph tells where an event and its actors are mentioned, and in which words the time, the numbers and
 * the cue are written; of several places in one sentence, the one next to the event's word is meant, or, for a source, next to the cue.
 */
final class SentenceMarks {
    private static final Pattern PLACE = Pattern.compile("(\\S+)#char=(\\d+),(\\d+)");

    private final Text sentence;
    private final String article;
    private final int offset;

    /**
     * @param sentence its text
     * @param article IRI of its article
     * @param offset code points before it in the article
     */
    SentenceMarks(String sentence, String article, int offset) {
        this.sentence = new Text(sentence);
        this.article = article;
        this.offset = offset;
    }

    /**
     * The parts in the sentence; those in the same place are one mark.
     *
     * @param event rows of {@code event-parts.rq}
     * @param claim rows of {@code claim-parts.rq}
     */
    List<Mark> find(List<Map<String, String>> event, List<Map<String, String>> claim) {
        List<Span> triggers = event.stream()
                .filter(r -> "event".equals(r.get("part")))
                .flatMap(this::places)
                .toList();
        List<Mark> marks = new ArrayList<>();
        triggers.forEach(t -> marks.add(new Mark(t, "event", Mark.Kind.EVENT)));
        if (!triggers.isEmpty()) {
            addNearest(event, Mark.Kind.ROLE, triggers, marks);
            addNearest(event, Mark.Kind.TIME, triggers, marks);
            addNearest(event, Mark.Kind.NUMBER, triggers, marks);
        }
        addNearest(claim, Mark.Kind.CUE, nearestTo(sources(claim), triggers), marks);
        List<Span> cues = marks.stream()
                .filter(m -> m.kind() == Mark.Kind.CUE)
                .map(Mark::span)
                .toList();
        addNearest(claim, Mark.Kind.SOURCE, cues.isEmpty() ? triggers : cues, marks);
        return joined(marks);
    }

    private List<Span> sources(List<Map<String, String>> claim) {
        return claim.stream()
                .filter(r -> "source".equals(r.get("part")))
                .flatMap(this::places)
                .toList();
    }

    private static List<Span> nearestTo(List<Span> first, List<Span> otherwise) {
        return first.isEmpty() ? otherwise : first;
    }

    /** For each filler of a part, its place next to any of these. */
    private void addNearest(List<Map<String, String>> rows, Mark.Kind kind, List<Span> anchors, List<Mark> marks) {
        Map<List<String>, List<Span>> places = new LinkedHashMap<>();
        rows.stream()
                .filter(r -> kind.name().equalsIgnoreCase(r.get("part")))
                .forEach(r -> places.computeIfAbsent(
                                List.of(
                                        r.getOrDefault("label", ""),
                                        r.getOrDefault("who", r.getOrDefault("words", ""))),
                                k -> new ArrayList<>())
                        .addAll(places(r).toList()));
        places.forEach((key, spans) -> spans.stream()
                .min(Comparator.comparingInt((Span s) -> distance(s, anchors)).thenComparing(Comparator.naturalOrder()))
                .ifPresent(s -> marks.add(new Mark(s, key.get(0), kind))));
    }

    private static int distance(Span span, List<Span> anchors) {
        return anchors.stream()
                .mapToInt(a -> Math.max(Math.max(a.begin() - span.end(), span.begin() - a.end()), 0))
                .min()
                .orElse(0);
    }

    /** Where a row points to in the sentence, or where its words stand there. */
    private Stream<Span> places(Map<String, String> row) {
        String place = row.get("place");
        String words = row.get("words");
        if (place != null) {
            Matcher matcher = PLACE.matcher(place);
            return matcher.matches() ? inside(matcher.toMatchResult()) : Stream.empty();
        }
        if (words == null || words.isBlank()) {
            return Stream.empty();
        }
        Pattern whole = Pattern.compile("(?U)(?<!\\w)" + Pattern.quote(words) + "(?!\\w)");
        return whole.matcher(sentence.value()).results().map(m -> sentence.spanOfUnits(m.start(), m.end()));
    }

    private Stream<Span> inside(MatchResult place) {
        try {
            int begin = Integer.parseInt(place.group(2)) - offset;
            int end = Integer.parseInt(place.group(3)) - offset;
            boolean here = place.group(1).equals(article) && begin >= 0 && begin < end && end <= sentence.length();
            return here ? Stream.of(new Span(begin, end)) : Stream.empty();
        } catch (NumberFormatException e) {
            return Stream.empty(); // a foreign graph may say anything
        }
    }

    private static List<Mark> joined(List<Mark> marks) {
        Map<Span, Mark> out = new LinkedHashMap<>();
        marks.forEach(m -> out.merge(
                m.span(),
                m,
                (a, b) -> a.label().equals(b.label()) ? a : new Mark(a.span(), a.label() + "+" + b.label(), a.kind())));
        return List.copyOf(out.values());
    }
}
