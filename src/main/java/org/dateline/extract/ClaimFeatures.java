package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Argument;
import org.dateline.model.Block;
import org.dateline.model.Certainty;
import org.dateline.model.ClaimMention;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Predicate;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.dateline.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What tells how likely a claim was read rightly: how its event was found, whether the encoder's predicates and roles agree with what the rules made of
 * the tree, how hedged and how long the sentence is. Each feature has a name; one that counts something may stand several times.
 */
public final class ClaimFeatures {
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "acl", "parataxis", "conj");
    private static final int[] LENGTHS = {15, 25, 40};
    private static final int MANY = 3;

    private static final Pattern QUOTE = Pattern.compile("[\"“”„«»]|''|``");

    private static final Set<String> LIGHT = new HashSet<>();

    static {
        Table.rows(ClaimFeatures.class, "light-verbs.tsv").forEach(r -> LIGHT.add(r.cell(0)));
    }

    private final Extraction extraction;
    private final Mentioned mentioned;
    private final Map<String, ClaimMention> claims = new HashMap<>();

    /** For the claims of an article. */
    public ClaimFeatures(Extraction all) {
        extraction = ComplexPrepositions.joined(all);
        mentioned = new Mentioned(extraction);
        extraction.claims().forEach(c -> claims.put(c.id(), c));
    }

    /** The event that a claim is about, by way of other claims where it is nested; empty when it is about a tie. */
    public Optional<EventMention> findEvent(ClaimMention claim) {
        ClaimMention at = claim;
        for (int i = 0; i < claims.size() && claims.containsKey(at.about()); i++) {
            at = claims.getOrDefault(at.about(), at);
        }
        return mentioned.findEvent(at.about());
    }

    /** The features of a claim, in a fixed order. */
    public List<String> of(ClaimMention claim) {
        List<String> found = new ArrayList<>(List.of("all"));
        findEvent(claim).ifPresent(event -> {
            Sentence sentence =
                    extraction.annotated().sentences().get(event.trigger().sentence());
            trigger(event, sentence, found);
            event.arguments().forEach(a -> argument(a, event, sentence, found));
            missed(event, sentence, found);
            form(event, sentence, found);
            found.add("tree " + Mentioned.sure(attachment(sentence)));
            found.add("trigger's tree "
                    + Mentioned.sure(sentence.token(event.head()).attachment()));
            found.add("roles=" + Math.min(event.arguments().size(), MANY));
            found.add("length=" + band(sentence.size()));
            if (sentence.block() != Block.Kind.PARAGRAPH) {
                found.add("headline");
            }
            if (event.negated()) {
                found.add("negated");
            }
            found.add("tense=" + event.tense());
            said(claim, event, found);
        });
        return found;
    }

    private void said(ClaimMention claim, EventMention event, List<String> found) {
        found.add("certainty=" + (event.certainty() == Certainty.CERTAIN ? "certain" : "less"));
        if (!claim.sources().isEmpty()) {
            found.add("quoted");
        }
        if (!claim.about().equals(event.id())) {
            found.add("nested");
        }
        if (!claim.evidence().contains(event.trigger().sentence())) {
            found.add("backward");
        }
    }

    private void trigger(EventMention event, Sentence sentence, List<String> found) {
        Token word = sentence.token(event.head());
        boolean verb = word.upos() == Upos.VERB;
        boolean noun = word.upos() == Upos.NOUN;
        boolean light = noun && isCarried(word, sentence);
        found.add("trigger=" + (verb ? "verb" : light ? "carried" : noun ? "noun" : "other"));
        boolean clause = CLAUSES.contains(word.relation());
        found.add("relation=" + (word.head() < 0 ? "root" : clause ? word.relation() : "part"));
        boolean seen = Mentioned.predicate(event, sentence).isPresent();
        found.add((verb ? "verb" : "noun") + (seen ? " seen" : " unseen"));
        found.add("class=" + (event.eventClass().equals(EventLexicon.ANY) ? "none" : "known"));
        if (sentence.tokens().stream()
                .anyMatch(t -> t.head() == word.index() && t.relation().equals("conj"))) {
            found.add("coordinated");
        }
    }

    /** Whether a verb that is no event itself carries a noun of an event. */
    private boolean isCarried(Token noun, Sentence sentence) {
        return noun.head() >= 0
                && noun.relation().matches("obj|nsubj")
                && sentence.token(noun.head()).upos() == Upos.VERB
                && extraction.events().stream()
                        .noneMatch(e -> e.trigger().sentence() == sentence.index() && e.head() == noun.head());
    }

    /** What is known to go wrong: verbs that say little by themselves, verbs with a complement that says more, words that stand in quotation marks. */
    private static void form(EventMention event, Sentence sentence, List<String> found) {
        if (LIGHT.contains(event.lemma())) {
            found.add("light verb");
        }
        if (sentence.tokens().stream()
                .anyMatch(t -> t.head() == event.head() && t.relation().equals("xcomp"))) {
            found.add("complement");
        }
        if (sentence.tokens().stream().anyMatch(t -> QUOTE.matcher(t.text()).matches())) {
            found.add("quotes");
        }
    }

    /** How much the parser trusts the tree of a sentence: the mean over its words. */
    private static double attachment(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.upos() != Upos.PUNCT)
                .mapToDouble(Token::attachment)
                .average()
                .orElse(1);
    }

    private void argument(Argument argument, EventMention event, Sentence sentence, List<String> found) {
        found.add(role(argument, event, sentence));
        found.add(argument.role().label());
        found.add("filler " + mentioned.form(argument.target()));
        int head = mentioned.headOf(argument.target());
        if (head >= 0) {
            found.add("argument's tree " + Mentioned.sure(sentence.token(head).attachment()));
            Mentioned.argument(event, sentence, head)
                    .ifPresent(a -> found.add("label " + Mentioned.sure(a.probability())));
        }
    }

    /** Core arguments that the encoder sees and the event lacks. */
    private void missed(EventMention event, Sentence sentence, List<String> found) {
        Mentioned.predicate(event, sentence).ifPresent(p -> {
            found.add("predicate " + Mentioned.sure(p.probability()));
            for (Predicate.Argument a : p.arguments()) {
                boolean taken = event.arguments().stream()
                        .map(x -> mentioned.headOf(x.target()))
                        .anyMatch(h -> h == a.head());
                if (!taken && a.label().matches("A[0-5]")) {
                    found.add("missed " + kind(a.label()));
                }
            }
        });
    }

    private String role(Argument argument, EventMention event, Sentence sentence) {
        int head = mentioned.headOf(argument.target());
        String kind = kind(PropBank.labelOf(argument.role()));
        Optional<Predicate> predicate = Mentioned.predicate(event, sentence);
        if (predicate.isEmpty()) {
            return "role " + kind + " unjudged";
        }
        for (int at = head;
                at >= 0;
                at = isMember(sentence.token(at)) ? sentence.token(at).head() : -1) {
            int word = at;
            Optional<String> seen = predicate.get().arguments().stream()
                    .filter(a -> a.head() == word)
                    .map(a -> kind(a.label()))
                    .findFirst();
            if (seen.isPresent()) {
                return "role " + kind + " " + (seen.get().equals(kind) ? "agreed" : "other");
            }
        }
        boolean near = head >= 0 && sentence.token(head).head() == event.head();
        return "role " + kind + (near ? " unseen" : " unseen far");
    }

    /** PropBank marks a coordination or an apposition as one argument, at its first word. */
    private static boolean isMember(Token token) {
        return token.relation().matches("conj|appos");
    }

    /** Who acts, whom it befalls, or under which circumstances. */
    static String kind(@Nullable String label) {
        String plain = label == null ? "" : label.replaceFirst("^[RC]-", "");
        return plain.equals("A0") ? "actor" : plain.matches("A\\d") ? "undergoer" : "circumstance";
    }

    private static String band(int length) {
        for (int most : LENGTHS) {
            if (length < most) {
                return "<" + most;
            }
        }
        return "long";
    }
}
