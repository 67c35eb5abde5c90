package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Block;
import org.dateline.model.Name;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** A sentence with the questions that a grammar asks of it. Terms and relations are those of Universal Dependencies v2. */
final class Syntax {
    /** Inflection of a verb, as far as form and lemma tell. */
    enum Form {
        BASE,
        PRESENT,
        ING,
        /** Past tense or past participle. */
        PAST
    }

    private static final Set<String> PERSONAL =
            Set.of("i", "me", "we", "us", "you", "he", "him", "she", "her", "they", "them", "who", "whom");
    private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "advcl", "acl", "parataxis", "root", "csubj");

    private static final Set<String> JOINING = Set.of("which", "who", "whom", "what", "that");

    private final Sentence sentence;
    private final Tree tree;
    private final VerbForms forms;

    Syntax(Sentence sentence) {
        this.sentence = sentence;
        this.tree = new Tree(sentence);
        this.forms = new VerbForms(this);
    }

    Sentence sentence() {
        return sentence;
    }

    Tree tree() {
        return tree;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    static boolean isNominal(Token t) {
        return t.upos() == Upos.NOUN || t.upos() == Upos.PROPN || t.upos() == Upos.PRON;
    }

    static String lemma(Token t) {
        return t.lemma().toLowerCase(Locale.ROOT);
    }

    /** "which", "who", "what": pronouns that join a clause or ask. */
    static boolean isRelativeOrQuestion(Token t) {
        return t.xpos().isEmpty() ? JOINING.contains(lemma(t)) : t.xpos().startsWith("W");
    }

    /** "he", "them": pronouns of persons, or of groups of them. */
    static boolean isPersonal(Token t) {
        return t.upos() == Upos.PRON && PERSONAL.contains(t.text().toLowerCase(Locale.ROOT));
    }

    /** Its inflection. */
    Form form(Token verb) {
        return forms.form(verb);
    }

    /** Whether the subject of a verb undergoes what it says. */
    boolean isPassive(Token verb) {
        return forms.isPassive(verb);
    }

    /** "to send", "to be sent", "to have sent", "is due to fly". */
    boolean isInfinitive(Token verb) {
        return forms.isInfinitive(verb);
    }

    /** "prevented Chile from attacking", "refrained from attacking": what is not done. With another verb "from" is only where something comes from. */
    boolean isKeptFrom(Token gerund) {
        return forms.isKeptFrom(gerund);
    }

    /** "Rossi to visit Norway": a headline without a finite verb, of what is to come. */
    boolean isHeadlineOfPlan(Token verb) {
        return forms.isHeadlineOfPlan(verb);
    }

    List<Token> auxiliaries(Token verb) {
        return tree.children(verb, Set.of("aux"));
    }

    boolean hasAuxiliary(Token verb, String... lemmas) {
        return auxiliaries(verb).stream().anyMatch(a -> Set.of(lemmas).contains(lemma(a)));
    }

    /** A token and what is coordinated with it, in order. */
    List<Token> conjuncts(Token token) {
        List<Token> all = new ArrayList<>(List.of(token));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(tree.children(all.get(i), Set.of("conj")));
        }
        return all.stream()
                .filter(t -> t == token || isThing(t) == isThing(token))
                .toList();
    }

    /** "£ 200 and a ship" are alike. */
    private static boolean isThing(Token t) {
        return isNominal(t) || t.upos() == Upos.SYM || t.upos() == Upos.NUM;
    }

    /** The first of the words that a token is coordinated with; itself when it is coordinated with none before it. */
    Token firstConjunct(Token token) {
        Token at = token;
        while (at.relation().equals("conj") && at.head() >= 0) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /** Whose a noun is, or by whom: "Moscow's claim", "a claim by Moscow". */
    List<Token> owners(Token noun) {
        return tree.children(noun, Set.of("nmod")).stream()
                .filter(n -> isPossessive(n) || hasPreposition(n, "by"::equals))
                .toList();
    }

    /** First word of the preposition of a noun phrase, of the first conjunct when coordinated; empty when it has none. */
    Optional<Token> preposition(Token noun) {
        Optional<Token> own = tree.children(noun, Set.of("case")).stream()
                .filter(c -> !c.text().matches("['’`´]s?|s"))
                .findFirst();
        if (own.isPresent() || !noun.relation().equals("conj")) {
            return own;
        }
        return tree.head(noun).filter(Syntax::isNominal).flatMap(this::preposition);
    }

    /** Whether the preposition of a noun phrase is one of some; false when it has none. */
    boolean hasPreposition(Token noun, Predicate<String> wanted) {
        return preposition(noun).map(Syntax::lemma).filter(wanted).isPresent();
    }

    boolean isPossessive(Token noun) {
        return noun.relation().equals("nmod")
                && (noun.upos() == Upos.PRON && preposition(noun).isEmpty()
                        || tree.children(noun, Set.of("case")).stream()
                                .anyMatch(c -> c.text().matches("['’`´]s?")));
    }

    /** "a U.S. request": a name before a noun, without a preposition of its own. */
    boolean isBareModifier(Token noun) {
        return noun.relation().equals("nmod")
                && noun.upos() == Upos.PROPN
                && noun.index() < noun.head()
                && tree.children(noun, Set.of("case")).isEmpty();
    }

    /** The extent of the phrase that a noun heads. */
    TokenSpan phrase(Token head) {
        return new PhraseExtent(this).of(head);
    }

    /** The nearest token above that heads a clause. */
    Optional<Token> clauseHeadAbove(Token token) {
        Optional<Token> up = tree.head(token);
        while (up.isPresent() && !isClauseHead(up.get())) {
            up = tree.head(up.get());
        }
        return up;
    }

    boolean isClauseHead(Token t) {
        return t.upos() == Upos.VERB || CLAUSAL.contains(t.relation()) || tree.has(t, "cop");
    }

    /** Whether a determiner, adverb or particle directly on a token negates it. */
    boolean isNegated(Token token) {
        return tree.children(token, Set.of("advmod", "det", "cc")).stream()
                        .anyMatch(c -> Negation.isNegative(c.text()) && !isBeforeOnly(c))
                || tree.children(token, Set.of("case", "mark")).stream().anyMatch(c -> Negation.isExcluding(c.text()))
                || tree.children(token, Set.of("aux")).stream()
                        .anyMatch(a -> a.text().matches("(?i)cannot"))
                || tree.child(token, "nsubj").filter(this::isEmptySet).isPresent()
                || tree.children(token, Set.of("advmod")).stream().anyMatch(this::isNoLonger)
                || hasEmptyObject(token);
    }

    /** Whether a word, in whatever case, is one of some small ones. */
    static boolean isOneOf(Token t, String... words) {
        return Set.of(words).contains(t.text().toLowerCase(Locale.ROOT));
    }

    /** Whether only marks follow a word. */
    boolean isEnd(Token word) {
        return tokens().stream().skip(word.index() + 1L).allMatch(t -> t.upos() == Upos.PUNCT);
    }

    /** "not only played but won": both are told. */
    private boolean isBeforeOnly(Token negation) {
        int next = negation.index() + 1;
        return next < tokens().size()
                && Negation.isRestricting(tokens().get(next).text());
    }

    /** "no longer", "no more". */
    private boolean isNoLonger(Token adverb) {
        int next = adverb.index() + 1;
        boolean measured = next < tokens().size() && tokens().get(next).text().equalsIgnoreCase("than");
        return !measured // "no more than ten died"
                && adverb.text().matches("(?i)longer|more")
                && tree.children(adverb).stream().anyMatch(c -> c.text().equalsIgnoreCase("no"));
    }

    /** "says no delay", "found nothing". */
    boolean hasEmptyObject(Token verb) {
        return tree.child(verb, "obj").filter(this::isEmptySet).isPresent();
    }

    private boolean isEmptySet(Token noun) {
        return Negation.isNegative(noun.text())
                || tree.child(noun, "det")
                        .filter(d -> Negation.isNegative(d.text()))
                        .isPresent();
    }

    /** Whether a noun is what a verb is done to: object of an active verb, subject of a passive one. */
    boolean isUndergone(Token noun, Token verb) {
        return firstConjunct(noun).relation().equals(isPassive(verb) ? "nsubj" : "obj");
    }

    /** Whether one of some words introduces a clause. */
    boolean hasMark(Token verb, String... words) {
        return hasMark(verb, m -> Set.of(words).contains(lemma(m)));
    }

    /** Whether a word of some kind introduces a clause. */
    boolean hasMark(Token verb, Predicate<Token> wanted) {
        return tree.children(verb, Set.of("mark", "case")).stream().anyMatch(wanted);
    }

    /** The name that a token lies in. */
    Optional<Name> nameOf(Token token) {
        return sentence.names().stream()
                .filter(n -> n.tokens().contains(token.index()))
                .findFirst();
    }

    /** Whether the sentence is running text, not a headline. */
    boolean isParagraph() {
        return sentence.block() == Block.Kind.PARAGRAPH;
    }

    /** Whether a token stands between marks of quotation that open in its sentence. */
    boolean isQuoted(Token token) {
        boolean open = false;
        for (Token t : sentence.tokens().subList(0, token.index())) {
            open = Quotations.isMark(t) ? !open : open;
        }
        return open;
    }

    boolean isWithinSpan(Token token, TokenSpan span) {
        return span.sentence() == sentence.index() && span.contains(token.index());
    }
}
