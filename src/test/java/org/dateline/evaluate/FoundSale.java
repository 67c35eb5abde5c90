package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ActorType;
import org.dateline.model.Annotated;
import org.dateline.model.Argument;
import org.dateline.model.Article;
import org.dateline.model.AttributionMention;
import org.dateline.model.Block;
import org.dateline.model.Certainty;
import org.dateline.model.ClaimMention;
import org.dateline.model.Dossier;
import org.dateline.model.EntityMention;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Tense;
import org.dateline.model.Text;
import org.dateline.model.TimeLink;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;

/**
 * One sentence as if Dateline had found this in it: Ada King (agent) attacks the boats (theme), and Lima says so, afterwards. "boats" is taken for a name, "Lima" is
 * not.
 */
final class FoundSale {
    static final String TEXT = "Ada King attacked the boats, Lima said.";
    private static final List<String> WORDS =
            List.of("Ada", "King", "attacked", "the", "boats", ",", "Lima", "said", ".");
    private static final int[] HEADS = {2, 0, 7, 4, 2, 2, 7, -1, 7};

    private FoundSale() {}

    static Findings in(GoldText gold) {
        String text = String.join(" ", WORDS);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < WORDS.size(); i++) {
            Span span = new Span(at, at + WORDS.get(i).length());
            tokens.add(new Token(i, span, WORDS.get(i), WORDS.get(i), Upos.X, HEADS[i], HEADS[i] < 0 ? "root" : "dep"));
            at = span.end() + 1;
        }
        Sentence sentence = new Sentence(
                0,
                new Span(0, text.length()),
                Block.Kind.PARAGRAPH,
                tokens,
                List.of(new Name(words(0, 2), NameType.PERSON), new Name(words(4, 5), NameType.MISC)));
        Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
        Article article =
                new Article("a", null, null, null, null, List.of(), "en", new Text(text), List.of(block), "a.txt");
        Annotated annotated = new Annotated(article, List.of(sentence), List.of());
        Extraction extraction = new Extraction(
                annotated,
                List.of(mention("m1", 0, 2, 0), mention("m2", 3, 5, 4), mention("m3", 6, 7, 6)),
                List.of(event(
                        "e1", 2, List.of(new Argument(Role.AGENT, "m1", "A0"), new Argument(Role.THEME, "m2", null)))),
                List.of(event("b1", 7, List.of())),
                List.of(),
                List.of(),
                List.of(new ClaimMention(
                        "c1",
                        "e1",
                        List.of("m3"),
                        words(7, 8),
                        SpeechAct.SAY,
                        Stance.AFFIRMS,
                        Certainty.CERTAIN,
                        Tense.PAST,
                        null,
                        List.of(0),
                        1)),
                List.of(
                        new TimeLink("e1", TimeLink.Relation.BEFORE, TimeLink.PUBLICATION),
                        new TimeLink("e1", TimeLink.Relation.BEFORE, "b1"),
                        new TimeLink("b1", TimeLink.Relation.BEFORE, TimeLink.PUBLICATION)),
                List.of(
                        new AttributionMention(
                                "w1",
                                List.of(words(6, 7)),
                                "m3",
                                List.of(words(7, 8)),
                                List.of(words(0, 6)),
                                SpeechAct.SAY,
                                null),
                        // inside what Lima says: the gold does not look there
                        new AttributionMention(
                                "w2",
                                List.of(),
                                null,
                                List.of(words(2, 3)),
                                List.of(words(3, 5)),
                                SpeechAct.ACCUSE,
                                "w1")));
        return new Findings(new Dossier(extraction, "a1", List.of(), List.of(), List.of(), List.of(), List.of()), gold);
    }

    private static TokenSpan words(int begin, int end) {
        return new TokenSpan(0, begin, end);
    }

    private static EntityMention mention(String id, int begin, int end, int head) {
        return new EntityMention(id, words(begin, end), head, EntityMention.Form.NAME, null, ActorType.THING);
    }

    private static EventMention event(String id, int word, List<Argument> arguments) {
        return new EventMention(
                id,
                words(word, word + 1),
                word,
                WORDS.get(word),
                "Attack",
                arguments,
                null,
                false,
                Certainty.CERTAIN,
                Tense.PAST);
    }
}
