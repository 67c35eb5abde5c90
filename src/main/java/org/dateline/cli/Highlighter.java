package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.model.Span;
import org.dateline.model.Text;

/** Marks places in a sentence: in bold on a terminal, in brackets elsewhere. */
final class Highlighter {
    private static final Pattern PLACE = Pattern.compile("(\\S+)#char=(\\d+),(\\d+)");

    private final String begin;
    private final String end;

    Highlighter(boolean colours) {
        begin = colours ? "\u001b[1;33m" : "[";
        end = colours ? "\u001b[0m" : "]";
    }

    /**
     * A sentence with the places that lie in it marked.
     *
     * @param sentence its text
     * @param article IRI of the article
     * @param offset code points before the sentence in the article
     * @param places IRIs of places in articles, {@code …#char=begin,end}, separated by blanks
     */
    String mark(String sentence, String article, int offset, String places) {
        Text text = new Text(sentence);
        List<Span> inside = PLACE.matcher(places)
                .results()
                .filter(m -> m.group(1).equals(article))
                .map(Highlighter::span)
                .filter(s -> s.begin() >= offset && s.end() <= offset + text.length())
                .sorted()
                .toList();
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Span span : withoutOverlaps(inside)) {
            out.append(text.slice(new Span(done, span.begin() - offset))).append(begin);
            out.append(text.slice(new Span(span.begin() - offset, span.end() - offset)))
                    .append(end);
            done = span.end() - offset;
        }
        return out.append(text.slice(new Span(done, text.length()))).toString();
    }

    private static Span span(MatchResult match) {
        return new Span(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
    }

    private static List<Span> withoutOverlaps(List<Span> sorted) {
        List<Span> kept = new ArrayList<>();
        for (Span span : sorted) {
            if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= span.begin()) {
                kept.add(span);
            }
        }
        return kept;
    }
}
