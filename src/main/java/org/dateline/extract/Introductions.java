package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.extract.Quotations.Quotation;
import org.dateline.model.SpeechAct;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/**
 * Who is quoted by the mere place of a quotation: the subject of the clause that a colon or the end of a paragraph with a colon divides from it, or of
 * the clause that it is set beside ("Rossi will stay for a month, “It is a great place.”").
 */
final class Introductions {
    private final List<Syntax> sentences;
    private final Lexicons lexicons;

    /** @param sentences all sentences of the article, in order */
    Introductions(List<Syntax> sentences, Lexicons lexicons) {
        this.sentences = sentences;
        this.lexicons = lexicons;
    }

    /** The words before a quotation as its attribution, without content yet; empty when they name nobody who can speak. */
    Optional<Piece> find(Quotation quotation) {
        int sentence = quotation.first().sentence();
        int mark = quotation.first().token();
        if (mark > 0) {
            Syntax syntax = sentences.get(sentence);
            String before = syntax.sentence().token(mark - 1).text();
            boolean colon = before.equals(":");
            return colon || before.equals(",")
                    ? clauseBefore(syntax, mark).flatMap(c -> draft(sentence, c, !colon))
                    : Optional.empty();
        }
        if (sentence == 0) {
            return Optional.empty();
        }
        Syntax before = sentences.get(sentence - 1);
        return before.tokens().get(before.tokens().size() - 1).text().equals(":")
                ? before.tokens().stream()
                        .filter(t -> t.head() < 0)
                        .findFirst()
                        .flatMap(c -> draft(sentence - 1, c, false))
                : Optional.empty();
    }

    /** The head of the clause that the quotation was made a part of, or that was made a part of the quotation. */
    private static Optional<Token> clauseBefore(Syntax syntax, int mark) {
        if (mark + 1 >= syntax.tokens().size()) {
            return Optional.empty();
        }
        Token top = syntax.sentence().token(mark + 1);
        while (top.head() > mark) {
            top = syntax.sentence().token(top.head());
        }
        if (top.head() < 0) {
            return syntax.tokens().stream()
                    .filter(t -> t.index() < mark && t.head() > mark && syntax.isClauseHead(t))
                    .findFirst();
        }
        Token above = syntax.sentence().token(top.head());
        return syntax.isClauseHead(above) ? Optional.of(above) : syntax.clauseHeadAbove(above);
    }

    private Optional<Piece> draft(int sentence, Token clause, boolean onlyPersons) {
        Syntax syntax = sentences.get(sentence);
        Arguments arguments = new Arguments(syntax, lexicons);
        Speakers speakers = new Speakers(syntax, arguments, lexicons);
        Extents extents = new Extents(syntax);
        Optional<Token> at = Optional.of(clause);
        for (int i = 0; i < 4 && at.isPresent(); i++) {
            Token head = at.get();
            Optional<Token> speaker = arguments
                    .subject(head)
                    .filter(speakers::maySpeak)
                    .filter(s -> !onlyPersons || isPerson(syntax, s))
                    .filter(s -> !extents.source(s, head).isEmpty());
            if (speaker.isPresent()) {
                return Optional.of(new Piece(
                        sentence,
                        new Draft(
                                head,
                                SpeechAct.SAY,
                                speaker.get(),
                                extents.source(speaker.get(), head),
                                extents.cue(head),
                                new TreeSet<>())));
            }
            at = syntax.clauseHeadAbove(head);
        }
        return Optional.empty();
    }

    private boolean isPerson(Syntax syntax, Token speaker) {
        return speaker.upos() == Upos.PRON
                ? Set.of("he", "she").contains(Syntax.lemma(speaker))
                : lexicons.nouns().isOf(syntax, speaker, Kind.PERSON);
    }
}
