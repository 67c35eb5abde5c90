package org.dateline.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.RelationVerbs.Span;
import org.dateline.extract.TimeAnchors.Anchored;
import org.dateline.model.Certainty;
import org.dateline.model.EventTime;
import org.dateline.model.RelationType;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.dateline.tables.Row;
import org.dateline.tables.Table;
import org.jspecify.annotations.Nullable;

/** When a tie holds, by the words on the description ("former"), the tense of the clause, and what expressions of time hang on them; whether it is stated at all. */
final class Validity {
    private static final Map<String, Tense> WORDS = new HashMap<>();

    static {
        for (Row row : Table.rows(Validity.class, "relation-times.tsv")) {
            row.words(1).forEach(w -> WORDS.put(w, Tense.valueOf(row.cell(0))));
        }
    }

    private final Syntax syntax;
    private final TimeAnchors times;
    private final FactualityReader factuality;
    private final TenseReader tenses;
    private final EventClass any;
    private final @Nullable LocalDate published;

    Validity(Syntax syntax, Lexicons lexicons, TimeAnchors times, @Nullable LocalDate published) {
        this.syntax = syntax;
        this.times = times;
        this.published = published;
        factuality = new FactualityReader(syntax, lexicons.cues());
        tenses = new TenseReader(syntax, lexicons.cues());
        any = lexicons.events().get(EventLexicon.ANY);
    }

    /** Whether a clause says that something is, was or will be so, rather than that it is not, may be, or would be. */
    boolean isStated(Token predicate) {
        Factuality fact = factuality.of(new Trigger(predicate, Syntax.lemma(predicate), any, false, null));
        return !fact.negated() && !fact.doubted() && fact.certainty() == Certainty.CERTAIN;
    }

    /** A tie of a description, with the clause that says so; null where none does ("Rossi, the president"). */
    Tie of(
            Token bearer,
            RelationType type,
            Token other,
            String label,
            Token noun,
            @Nullable Token predicate,
            Span span) {
        Tense own = byWords(noun).orElseGet(() -> predicate == null ? Tense.ONGOING : ofClause(predicate));
        EventTime time = timeOf(predicate == null ? List.of(noun) : List.of(noun, predicate), span);
        return new Tie(bearer, type, other, label, bounded(own, time), time);
    }

    private Tense ofClause(Token predicate) {
        if (!syntax.hasAuxiliary(predicate, "have") && syntax.tree().has(predicate, "cop")) {
            boolean past = syntax.tree().children(predicate, Set.of("cop")).stream()
                    .anyMatch(c -> c.text().matches("(?i)was|were"));
            return past
                    ? Tense.PAST
                    : syntax.hasAuxiliary(predicate, "will", "shall", "'ll", "’ll") ? Tense.PLANNED : Tense.ONGOING;
        }
        if (syntax.hasAuxiliary(predicate, "have")) {
            boolean before = syntax.auxiliaries(predicate).stream()
                    .anyMatch(a -> a.text().equalsIgnoreCase("had"));
            return before || predicate.upos() == Upos.VERB ? Tense.PAST : Tense.ONGOING;
        }
        if (syntax.form(predicate) == Syntax.Form.PRESENT) {
            return Tense.ONGOING; // "becomes president", in a headline too
        }
        boolean reduced = syntax.auxiliaries(predicate).isEmpty()
                && (predicate.relation().equals("amod") || syntax.isPassive(predicate));
        return reduced ? Tense.ONGOING : tenses.of(predicate);
    }

    /** "former", "then", "president-elect": from the words before the noun, up to a determiner, a verb or a comma, and right behind it. */
    Optional<Tense> byWords(Token noun) {
        List<Token> all = syntax.tokens();
        if (noun.index() + 2 < all.size() && all.get(noun.index() + 1).text().equals("-")) {
            Tense after = WORDS.get(Syntax.lemma(all.get(noun.index() + 2)));
            if (after != null) {
                return Optional.of(after);
            }
        }
        if (noun.index() + 1 < all.size() && all.get(noun.index() + 1).upos() != Upos.PUNCT) {
            String after = all.get(noun.index() + 1).text().toLowerCase(Locale.ROOT);
            if (after.equals("designate") || after.equals("elect")) {
                return Optional.of(Tense.PLANNED);
            }
        }
        int i = noun.index() - 1;
        for (; i >= 0 && isBefore(all.get(i)); i--) {
            Tense found = WORDS.get(all.get(i).text().toLowerCase(Locale.ROOT));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return i > 0 && all.get(i).upos() == Upos.DET ? byAdverb(i - 1) : Optional.empty();
    }

    /** "once the president", "until recently the president". */
    private Optional<Tense> byAdverb(int i) {
        Token adverb = syntax.sentence().token(i);
        boolean until = i > 0 && syntax.sentence().token(i - 1).text().equalsIgnoreCase("until");
        return adverb.upos() != Upos.ADV
                ? Optional.empty()
                : until ? Optional.of(Tense.PAST) : Optional.ofNullable(WORDS.get(Syntax.lemma(adverb)));
    }

    private static boolean isBefore(Token t) {
        return switch (t.upos()) {
            case ADJ, NOUN, PROPN, ADV, NUM, X -> true;
            case PUNCT -> t.text().equals("-");
            default -> false;
        };
    }

    private @Nullable EventTime timeOf(List<Token> governors, Span span) {
        List<Anchored> dates = times.list().stream()
                .filter(a -> governors.contains(a.governor()))
                .filter(a -> a.isDate() && a.time().value().edtf() != null)
                .toList();
        if (dates.isEmpty()) {
            return null;
        }
        if (dates.size() == 2 && dates.get(0).preposition().matches("from|between")) {
            return times.intervals().range(dates.get(0), dates.get(1));
        }
        Anchored first = dates.get(0);
        return times.intervals().point(span == Span.IS ? first : edge(first, span), null);
    }

    /** "became president in 2004": since then. */
    private static Anchored edge(Anchored date, Span span) {
        return new Anchored(date.index(), date.time(), date.governor(), span == Span.BEGINS ? "since" : "until");
    }

    /** What ended before the day of publication is over, what "since" opens goes on. */
    private Tense bounded(Tense tense, @Nullable EventTime time) {
        if (time == null || published == null || tense == Tense.PLANNED) {
            return tense;
        }
        LocalDate end = time.notAfter();
        return end != null && end.isBefore(published) ? Tense.PAST : tense;
    }
}
