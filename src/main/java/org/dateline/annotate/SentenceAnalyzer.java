package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.Block;
import org.dateline.model.Name;
import org.dateline.model.Sentence;
import org.dateline.model.Text;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/** Finds all that a sentence tells by itself. Safe for several threads. */
final class SentenceAnalyzer implements AutoCloseable {
    private final Parser parser;
    private final Lemmas lemmas;
    /** Finds the names where the user has a model of their own for it. */
    private final Optional<NameFinders> finders;

    SentenceAnalyzer(Parser parser, Lemmas lemmas, Optional<NameFinders> finders) {
        this.parser = parser;
        this.lemmas = lemmas;
        this.finders = finders;
    }

    /**
     * Analyses a sentence of a text.
     *
     * @param text the text
     * @param plain the text in plain typography
     * @param draft the sentence, cut into words
     * @param index its place in the text
     */
    Analysis analyze(Text text, String plain, Draft draft, int index) {
        return analyze(text, plain, draft, index, parser::parse);
    }

    /** Analyses a sentence that is cut into words, and is a text of its own but for its place in another. */
    Analysis analyze(List<String> words, int index) {
        return analyze(words, index, parser::parse);
    }

    /** Analyses a sentence that is cut into words, whose predicates are known. */
    Analysis analyze(List<String> words, int index, List<Integer> predicates) {
        return analyze(words, index, forms -> parser.parse(forms, predicates));
    }

    private Analysis analyze(List<String> words, int index, Function<List<String>, Parser.Parse> parse) {
        StringBuilder joined = new StringBuilder();
        List<Range> ranges = new ArrayList<>();
        for (String word : words) {
            joined.append(joined.isEmpty() ? "" : " ");
            ranges.add(new Range(joined.length(), joined.length() + word.length()));
            joined.append(word);
        }
        String text = joined.toString();
        Draft draft = new Draft(Block.Kind.PARAGRAPH, ranges);
        return analyze(new Text(text), Typography.normalize(text), draft, index, parse);
    }

    private Analysis analyze(
            Text text, String plain, Draft draft, int index, Function<List<String>, Parser.Parse> parser) {
        List<String> forms = draft.tokens().stream()
                .map(t -> Typography.visible(t.of(plain)))
                .toList();
        Parser.Parse parse = parser.apply(forms);
        Range first = draft.tokens().get(0);
        Range last = draft.tokens().get(forms.size() - 1);
        List<Name> names = finders.map(f -> f.find(forms, index)).orElse(List.of());
        Sentence sentence = new Sentence(
                index,
                text.spanOfUnits(first.begin(), last.end()),
                draft.block(),
                tokens(text, draft, parse, lemmas.of(forms, parse)),
                names,
                parse.predicates());
        float[][] open = finders.isPresent() ? new float[0][] : parse.names();
        return new Analysis(sentence, forms, open, new NameEdges(plain, draft.tokens(), parse.upos()));
    }

    private static List<Token> tokens(Text text, Draft draft, Parser.Parse parse, String[] lemma) {
        List<Upos> upos = parse.upos();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < lemma.length; i++) {
            Range range = draft.tokens().get(i);
            tokens.add(new Token(
                    i,
                    text.spanOfUnits(range.begin(), range.end()),
                    range.of(text.value()),
                    lemma[i],
                    upos.get(i),
                    parse.xpos().get(i),
                    parse.heads()[i],
                    parse.relations().get(i),
                    parse.attachments()[i]));
        }
        return tokens;
    }

    @Override
    public void close() {
        parser.close();
        finders.ifPresent(NameFinders::close);
    }
}
