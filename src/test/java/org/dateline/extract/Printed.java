package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Annotated;
import org.dateline.model.Change;
import org.dateline.model.ClaimMention;
import org.dateline.model.EntityMention;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Predicate;
import org.dateline.model.QuantityMention;
import org.dateline.model.RelationMention;
import org.dateline.model.Sentence;
import org.dateline.model.Tense;

/** An extraction as lines that a person can read, for tests and for looking at real articles. */
public final class Printed {
    private final Extraction extraction;
    private final Annotated annotated;
    private final boolean featured;
    private final Map<String, EntityMention> entities = new TreeMap<>();
    private final Map<String, EventMention> events = new TreeMap<>();
    private final Map<String, ClaimMention> claims = new TreeMap<>();
    private final Map<String, QuantityMention> quantities = new TreeMap<>();

    public Printed(Extraction extraction) {
        this(extraction, false);
    }

    /** With the confidence and the features of claims behind them, if asked for. */
    Printed(Extraction extraction, boolean featured) {
        this.featured = featured;
        this.extraction = extraction;
        this.annotated = extraction.annotated();
        extraction.entities().forEach(m -> entities.put(m.id(), m));
        extraction.events().forEach(e -> events.put(e.id(), e));
        extraction.claims().forEach(c -> claims.put(c.id(), c));
        extraction.quantities().forEach(q -> quantities.put(q.id(), q));
    }

    /** The claims that are read from trees, as {@link Trees} takes them. */
    static List<String> claims(String trees) {
        return new Printed(Extractor.load().extract(Trees.annotated(trees))).claims();
    }

    /**
     * One line a claim: {@code sources | act | stance certainty tense | class lemma Role=filler … @time}, the publisher as {@code -}; a claim about a
     * claim shows the inner one in brackets.
     */
    List<String> claims() {
        return extraction.claims().stream().map(this::claim).toList();
    }

    private String rating(ClaimMention c) {
        return "\t" + c.confidence() + "\t" + String.join(";", new ClaimFeatures(extraction).of(c));
    }

    /** One claim, as {@link #claims} has it. */
    public String claim(ClaimMention c) {
        String sources = c.sources().isEmpty()
                ? "-"
                : c.sources().stream().map(this::text).collect(Collectors.joining(" & "));
        String about =
                c.about().startsWith("c") ? "[" + claim(get(claims, c.about())) + "]" : event(get(events, c.about()));
        return sources + " | " + c.act() + " | " + c.stance() + " " + c.certainty() + " " + c.tense()
                + (c.said() == null ? "" : " on " + c.said()) + " | " + about;
    }

    String event(EventMention e) {
        String arguments = e.arguments().stream()
                .map(a -> " " + a.role().label() + "="
                        + (a.target().startsWith("e")
                                ? "<" + get(events, a.target()).lemma() + ">"
                                : text(a.target())))
                .collect(Collectors.joining());
        return e.eventClass() + " " + e.lemma() + (e.habitual() ? " (habit)" : "") + arguments
                + (e.time() == null || e.time().edtf() == null
                        ? ""
                        : " @" + e.time().edtf());
    }

    private String text(String mention) {
        return annotated.textOf(get(entities, mention).tokens());
    }

    private static <T> T get(Map<String, T> mentions, String id) {
        return Objects.requireNonNull(mentions.get(id), id);
    }

    List<String> relations() {
        return extraction.relations().stream().map(this::relation).toList();
    }

    private String relation(RelationMention r) {
        return text(r.subject()) + " | " + r.type() + " " + r.label() + " | " + text(r.object())
                + (r.tense() == Tense.ONGOING ? "" : " | " + r.tense())
                + (r.time() == null ? "" : " @" + r.time().edtf());
    }

    /** One line a measured change: {@code UP lemma Theme=… | BY 5 % | TO 2.1 million}. */
    List<String> changes() {
        return extraction.events().stream()
                .filter(e -> e.change() != null)
                .map(this::change)
                .toList();
    }

    private String change(EventMention e) {
        Change change = Objects.requireNonNull(e.change());
        return change.direction() + " " + event(e) + " | "
                + change.measures().stream()
                        .map(m -> m.kind() + " " + number(get(quantities, m.quantity())))
                        .collect(Collectors.joining(" | "));
    }

    private static String number(QuantityMention q) {
        QuantityMention.Amount a = q.amount();
        String value = a.value() != null ? a.value().toPlainString() : a.min() + ".." + a.max();
        return value + (q.unit() == null ? "" : " " + q.unit());
    }

    List<String> quantities() {
        return extraction.quantities().stream().map(this::quantity).toList();
    }

    private String quantity(QuantityMention q) {
        return annotated.textOf(q.tokens()) + " | " + q.amount().value() + " "
                + q.amount().min() + ".." + q.amount().max() + (q.unit() == null ? "" : " " + q.unit()) + " | "
                + (q.counts() == null ? "-" : text(q.counts()));
    }

    private static String predicate(Sentence s, Predicate p) {
        return s.token(p.token()).text() + "." + p.sense()
                + p.arguments().stream()
                        .map(a -> " " + a.label() + "=" + s.token(a.head()).text())
                        .collect(Collectors.joining());
    }

    List<String> all() {
        List<String> lines = new ArrayList<>();
        for (var s : annotated.sentences()) {
            lines.add("");
            lines.add("## " + s.index() + " " + s.block() + ": "
                    + annotated.article().text().slice(s.span()));
            annotated.times().stream()
                    .filter(t -> t.tokens().sentence() == s.index())
                    .forEach(t -> lines.add("   time " + annotated.textOf(t.tokens()) + " = "
                            + t.value().timex()));
            extraction.claims().stream()
                    .filter(c -> c.evidence().contains(s.index()))
                    .forEach(c -> lines.add("   " + claim(c) + (featured ? rating(c) : "")));
            s.predicates().forEach(p -> lines.add("   = " + predicate(s, p)));
            extraction.quantities().stream()
                    .filter(q -> q.tokens().sentence() == s.index())
                    .forEach(q -> lines.add("   # " + quantity(q)));
            extraction.events().stream()
                    .filter(e -> e.trigger().sentence() == s.index() && e.change() != null)
                    .forEach(e -> lines.add("   ^ " + change(e)));
            extraction.relations().stream()
                    .filter(r -> r.sentence() == s.index())
                    .forEach(r -> lines.add("   ~ " + relation(r)));
        }
        return lines;
    }
}
