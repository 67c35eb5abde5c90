package org.dateline.extract;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.Predicate;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.TimeMention;
import org.dateline.model.TimeValue;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;

/**
 * Annotated sentences written by hand. One token a line: form, lemma, tag, head (from 1, 0 the root), relation; then a name's type ({@code PER LOC ORG},
 * {@code +} continues it) or a date ({@code @2024-10-08}, {@code @2024-06}), a minute ({@code @2024-10-08T15:00}) or a length ({@code @P3M}). A blank line ends a sentence; a line {@code # heading} or {@code # title} makes the next
 * one a heading or the title. A form after {@code ~} stands close to the word before it. A line {@code = 3 A0=1 A1=4} gives a word (from 1) its PropBank arguments; {@code 3.02} is its second sense.
 *
 * <pre>{@code
 * Russia  Russia  PROPN 2 nsubj LOC
 * denied  deny    VERB  0 root
 * it      it      PRON  2 obj
 * }</pre>
 */
final class Trees {
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();

    private Trees() {}

    static Annotated annotated(String lines) {
        Trees trees = new Trees();
        for (String part : lines.strip().split("\n\\s*\n")) {
            trees.add(part.strip().split("\n"));
        }
        Article article = new Article(
                "x1",
                URI.create("https://example.org/x1"),
                null,
                LocalDate.of(2024, 10, 18),
                "Sample Gazette",
                List.of(),
                "en",
                new Text(trees.text.toString()),
                List.of(),
                "test");
        return new Annotated(article, trees.sentences, trees.times);
    }

    private void add(String[] lines) {
        int index = sentences.size();
        boolean heading = lines[0].strip().startsWith("#");
        List<Token> tokens = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        List<Predicate> predicates = new ArrayList<>();
        int start = text.length();
        for (int i = heading ? 1 : 0; i < lines.length; i++) {
            String[] c = lines[i].strip().split("\\s+");
            if (c[0].equals("=")) {
                predicates.add(predicate(c));
                continue;
            }
            int t = tokens.size();
            if (c[0].startsWith("~")) {
                c[0] = c[0].substring(1);
                text.setLength(text.length() - 1);
            }
            Span span = new Span(text.length(), text.length() + c[0].length());
            text.append(c[0]).append(' ');
            tokens.add(new Token(t, span, c[0], c[1], Upos.valueOf(c[2]), Integer.parseInt(c[3]) - 1, c[4]));
            if (c.length > 5) {
                mark(index, t, c[5], names);
            }
        }
        Block.Kind kind = !heading
                ? Block.Kind.PARAGRAPH
                : lines[0].strip().equals("# title") ? Block.Kind.TITLE : Block.Kind.HEADING;
        sentences.add(new Sentence(index, new Span(start, text.length() - 1), kind, tokens, names, predicates));
    }

    private static Predicate predicate(String[] cells) {
        List<Predicate.Argument> arguments = Stream.of(cells)
                .skip(2)
                .map(c -> c.split("="))
                .map(c -> new Predicate.Argument(Integer.parseInt(c[1]) - 1, c[0]))
                .toList();
        String[] word = cells[1].split("\\.");
        return new Predicate(Integer.parseInt(word[0]) - 1, word.length > 1 ? word[1] : "01", arguments);
    }

    private void mark(int sentence, int token, String mark, List<Name> names) {
        if (mark.equals("+")) {
            Name last = names.remove(names.size() - 1);
            names.add(new Name(new TokenSpan(sentence, last.tokens().begin(), token + 1), last.type()));
        } else if (mark.equals("@+")) {
            TimeMention last = times.remove(times.size() - 1);
            times.add(new TimeMention(
                    new TokenSpan(sentence, last.tokens().begin(), token + 1), last.type(), last.value(), null));
        } else if (mark.startsWith("@")) {
            String value = mark.substring(1);
            if (value.startsWith("P")) {
                times.add(new TimeMention(
                        new TokenSpan(sentence, token, token + 1),
                        TimeMention.Type.DURATION,
                        new TimeValue(value, null, null, null),
                        null));
                return;
            }
            if (value.contains("T")) {
                LocalDate day = LocalDate.parse(value.substring(0, value.indexOf('T')));
                times.add(new TimeMention(
                        new TokenSpan(sentence, token, token + 1),
                        TimeMention.Type.TIME,
                        new TimeValue(value, value + ":00", day, day),
                        null));
                return;
            }
            LocalDate from = LocalDate.parse(value.length() == 7 ? value + "-01" : value);
            LocalDate to = value.length() == 7 ? from.plusMonths(1).minusDays(1) : from;
            times.add(new TimeMention(
                    new TokenSpan(sentence, token, token + 1),
                    TimeMention.Type.DATE,
                    new TimeValue(value, value, from, to),
                    null));
        } else {
            NameType type = switch (mark) {
                case "PER" -> NameType.PERSON;
                case "LOC" -> NameType.LOCATION;
                default -> NameType.ORGANIZATION;
            };
            names.add(new Name(new TokenSpan(sentence, token, token + 1), type));
        }
    }
}
