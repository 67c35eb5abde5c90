package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Annotated articles from plain lines, a sentence each. Words may carry a tag: {@code may/AUX}. The tree is flat: all hangs on the first {@code VERB},
 * an {@code AUX} as {@code aux}, a word tagged {@code PART} as {@code mark}.
 */
final class Plain {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:\\.(?=\\p{L}\\.))?|\\d+|[^\\s]");
    private static final Pattern TAG = Pattern.compile("/([A-Z]{3,5})(?![A-Za-z])");

    private Plain() {}

    static Annotated article(@Nullable LocalDate published, String... lines) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            sentences.add(sentence(sentences.size(), text, line));
            text.append('\n');
        }
        Text all = new Text(text.toString());
        Article article = new Article(
                "a",
                null,
                null,
                published,
                null,
                List.of(),
                "en",
                all,
                List.of(new Block(new Span(0, all.length()), Block.Kind.PARAGRAPH)),
                "test");
        return new Annotated(article, sentences, List.of());
    }

    private static Sentence sentence(int index, StringBuilder text, String line) {
        List<Upos> tags = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int start = text.codePointCount(0, text.length());
        int here = start;
        int at = 0;
        Matcher m = WORD.matcher(line);
        while (m.find(at)) {
            text.append(line, at, m.start()).append(m.group());
            int begin = here + line.codePointCount(at, m.start());
            here = begin + m.group().codePointCount(0, m.group().length());
            spans.add(new Span(begin, here));
            forms.add(m.group());
            at = m.end();
            Matcher tag = TAG.matcher(line).region(at, line.length());
            boolean tagged = tag.lookingAt();
            at = tagged ? tag.end() : at;
            tags.add(tagged ? Upos.valueOf(tag.group(1)) : guess(m.group()));
        }
        int root = Math.max(0, tags.indexOf(Upos.VERB));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String relation =
                    i == root ? "root" : tags.get(i) == Upos.AUX ? "aux" : tags.get(i) == Upos.PART ? "mark" : "dep";
            tokens.add(new Token(
                    i, spans.get(i), forms.get(i), lemma(forms.get(i)), tags.get(i), i == root ? -1 : root, relation));
        }
        return new Sentence(index, new Span(start, here), Block.Kind.PARAGRAPH, tokens, List.of());
    }

    private static String lemma(String form) {
        return form.toLowerCase(Locale.ROOT).replaceAll("(ed|s)$", "");
    }

    private static Upos guess(String form) {
        return Character.isDigit(form.charAt(0))
                ? Upos.NUM
                : Character.isLetter(form.codePointAt(0)) ? Upos.NOUN : Upos.PUNCT;
    }
}
