package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.ChangeLexicon.Meaning;
import org.dateline.extract.ChangeLexicon.Use;
import org.dateline.model.Change.Kind;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/**
 * Ties the numbers of a sentence to the words of change that they measure: by grammar, and, since parsers often hang one number on another, by the chain
 * "rose 6 pence to 388 pence from 382".
 */
final class ChangeLinks {
    private static final Set<String> BARE =
            Set.of("obj", "obl", "advmod", "nmod", "xcomp", "dep", "nummod", "appos", "advcl");
    private static final Set<String> LIMITS = Set.of("above", "below", "under", "beneath");
    private static final Set<String> BRIDGES = Set.of(",", "(", ")");
    private static final int DEEPEST = 4;

    /** A word of change and what a number is to it. */
    record Link(Token word, Kind kind) {}

    private final Syntax syntax;
    private final Tree tree;
    private final ChangeWords words;
    private final List<MeasurePhrase> phrases;
    private final Map<MeasurePhrase, Link> links = new HashMap<>();

    ChangeLinks(Syntax syntax, ChangeWords words, List<MeasurePhrase> phrases) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.words = words;
        this.phrases = phrases;
        for (MeasurePhrase p : phrases) {
            byGrammar(p, 0).or(() -> byAdverb(p)).ifPresent(l -> links.put(p, l));
        }
        for (MeasurePhrase p : phrases) {
            if (!links.containsKey(p)) {
                byChain(p).ifPresent(l -> links.put(p, l));
            }
        }
    }

    /** The numbers of each word, in the order of the text. */
    Map<Token, List<MeasuredChange.Part>> byWord() {
        Map<Token, List<MeasuredChange.Part>> out = new HashMap<>();
        for (MeasurePhrase p : phrases) {
            Link link = links.get(p);
            if (link != null) {
                out.computeIfAbsent(link.word(), w -> new ArrayList<>()).add(new MeasuredChange.Part(link.kind(), p));
            }
        }
        return out;
    }

    private Optional<Link> byGrammar(MeasurePhrase p, int depth) {
        Optional<Token> head = tree.head(p.head());
        if (head.isEmpty() || depth > DEEPEST) {
            return Optional.empty();
        }
        Token above = head.get();
        Optional<MeasurePhrase> other =
                phrases.stream().filter(o -> o != p && o.contains(above)).findFirst();
        if (other.isPresent()) {
            return ofOther(p, other.get(), depth);
        }
        Optional<Token> word = words.steered(above).or(() -> Optional.of(above));
        return word.flatMap(w -> words.of(w).flatMap(m -> kindOf(p, w, m)).map(k -> new Link(w, k)))
                .or(() -> ofObject(p, above));
    }

    /** "fell 10 % to 118 from 130", "10 %, or 12 points": what hangs on a number measures what that measures. */
    private Optional<Link> ofOther(MeasurePhrase p, MeasurePhrase other, int depth) {
        boolean again = Set.of("conj", "appos").contains(p.head().relation());
        boolean or = tree.children(p.head(), Set.of("cc")).stream()
                .allMatch(c -> Syntax.lemma(c).equals("or"));
        Optional<Kind> kind = ofPreposition(p.preposition()).filter(k -> k != Kind.BY);
        if (!(again && or) && kind.isEmpty()) {
            return Optional.empty();
        }
        // "to $3 a share, or $9 million, from $2 a share, or $6 million": the parser may join the first and the last
        MeasurePhrase before = kind.isPresent() ? other : phrases.get(Math.max(0, phrases.indexOf(p) - 1));
        return byGrammar(before, depth + 1).map(l -> new Link(l.word(), kind.orElse(l.kind())));
    }

    /** "cut its forecast to 3 percent": the parser may hang the level on the forecast. */
    private Optional<Link> ofObject(MeasurePhrase p, Token noun) {
        boolean object = Set.of("obj", "nsubj").contains(noun.relation()) && Syntax.isNominal(noun);
        return ofPreposition(p.preposition())
                .filter(k -> object && p.hasUnit())
                .flatMap(k -> tree.head(noun)
                        .filter(v ->
                                v.upos() == Upos.VERB && v.index() < p.head().index())
                        .filter(v -> syntax.isUndergone(noun, v))
                        .filter(v ->
                                words.of(v).filter(m -> m.use() != Use.WIDE).isPresent())
                        .map(v -> new Link(v, k)));
    }

    private Optional<Kind> kindOf(MeasurePhrase p, Token word, Meaning meaning) {
        if (word.upos() == Upos.NOUN) {
            return p.isInFrontOf(word) || p.preposition().equals("of")
                    ? Optional.of(Kind.BY)
                    : ofPreposition(p.preposition());
        }
        if (p.preposition().equals("at")) {
            return Optional.of(Kind.TO).filter(k -> isQuoted(meaning));
        }
        return p.preposition().isEmpty() ? ofBare(p) : ofPreposition(p.preposition());
    }

    /** Whether a level after "at" is the one reached: "closed 3 points down at 1,200". */
    private static boolean isQuoted(Meaning meaning) {
        return meaning.use() == Use.CLOSING || meaning.use() == Use.ADVERB;
    }

    /** "rose 5 percent", but "fell below 5 percent". */
    private Optional<Kind> ofBare(MeasurePhrase p) {
        if (!BARE.contains(p.head().relation())) {
            return Optional.empty();
        }
        String first = QuantityWords.word(syntax, p.quantity().tokens().begin());
        return Optional.of(LIMITS.contains(first) ? Kind.TO : Kind.BY);
    }

    private static Optional<Kind> ofPreposition(String preposition) {
        return switch (preposition) {
            case "by" -> Optional.of(Kind.BY);
            case "to" -> Optional.of(Kind.TO);
            case "from" -> Optional.of(Kind.FROM);
            default -> Optional.empty();
        };
    }

    /** "up 12 percent", "12 percent higher": next to the adverb, wherever the parser hangs it. */
    private Optional<Link> byAdverb(MeasurePhrase p) {
        if (!p.preposition().isEmpty()) {
            return Optional.empty();
        }
        return at(p.quantity().tokens().begin() - 1)
                .or(() ->
                        at(Math.max(p.head().index() + 1, p.quantity().tokens().end())))
                .map(w -> words.steered(w).orElse(w))
                .filter(w -> words.of(w)
                        .filter(m -> isQuoted(m) || m.use() == Use.STEERED)
                        .isPresent())
                .map(w -> new Link(w, Kind.BY));
    }

    private Optional<Token> at(int index) {
        return index >= 0 && index < syntax.tokens().size()
                ? Optional.of(syntax.tokens().get(index))
                : Optional.empty();
    }

    /** "… 6 pence to 388 pence": a level right after a number, or after the word itself. */
    private Optional<Link> byChain(MeasurePhrase p) {
        int at = p.quantity().tokens().begin() - 1;
        String preposition = at < 0 ? "" : QuantityWords.word(syntax, at);
        Optional<Kind> kind = ofPreposition(preposition).filter(k -> k != Kind.BY);
        boolean quoted = preposition.equals("at");
        int before = at - 1;
        while (before >= 0 && BRIDGES.contains(QuantityWords.word(syntax, before))) {
            before--;
        }
        if (before < 0 || kind.isEmpty() && !quoted) {
            return Optional.empty();
        }
        Token last = syntax.tokens().get(before);
        return Optional.of(last)
                .map(w -> words.steered(w).orElse(w))
                .filter(w -> words.of(w).isPresent())
                .or(() -> phrases.stream()
                        .filter(o -> isEndOf(o, last))
                        .flatMap(o -> Optional.ofNullable(links.get(o)).stream())
                        .map(Link::word)
                        .findFirst())
                .filter(w -> words.of(w).filter(m -> !quoted || isQuoted(m)).isPresent())
                .map(w -> new Link(w, kind.orElse(Kind.TO)));
    }

    /** "$1.20", "$1.20 a share". */
    private boolean isEndOf(MeasurePhrase p, Token last) {
        return p.contains(last) || last.index() >= p.quantity().tokens().end() && tree.isWithin(last, p.head());
    }
}
