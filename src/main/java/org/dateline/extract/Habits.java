package org.dateline.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.TimeMention;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.dateline.tables.Table;

/**
 * Tells what is a habit or a rule from what happened once: by adverbs of frequency, times that come again, "used to", and statements on a kind in the
 * simple present. Only where the words tell; after Carlson and Pelletier (eds.), The Generic Book (1995).
 */
final class Habits {
    private static final Set<String> ADVERBS = new HashSet<>();
    private static final Set<String> DEFINING =
            Set.of("det", "nmod", "nummod", "acl", "appos", "amod", "compound", "conj");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    static {
        Table.rows(Habits.class, "habits.tsv").forEach(r -> ADVERBS.addAll(r.words(0)));
    }

    /** "usually", "often". */
    static boolean isAdverb(Token word) {
        return ADVERBS.contains(Syntax.lemma(word));
    }

    private final Syntax syntax;
    private final Tree tree;
    private final Lexicons lexicons;
    private final List<TimeMention> times;

    /** @param times those of the sentence */
    Habits(Syntax syntax, Lexicons lexicons, List<TimeMention> times) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.lexicons = lexicons;
        this.times = times;
    }

    /** Whether a trigger tells of no single event. */
    boolean isHabit(Trigger trigger) {
        Token verb = trigger.token();
        if (verb.upos() != Upos.VERB) {
            return false;
        }
        return isOfOld(verb) || isSimple(verb) && (isFrequent(verb) || isRecurring(verb) || isOfKind(verb));
    }

    /** "They used to meet there." */
    private boolean isOfOld(Token verb) {
        return verb.relation().equals("xcomp")
                && syntax.isInfinitive(verb)
                && tree.head(verb)
                        .filter(u -> u.text().equalsIgnoreCase("used")
                                && syntax.auxiliaries(u).isEmpty())
                        .filter(u -> !tree.has(u, "obj") && !u.relation().equals("acl"))
                        .isPresent();
    }

    /** A simple tense: what goes on or has been done ("are meeting", "have met") is no habit by itself, nor what may be. */
    private boolean isSimple(Token verb) {
        boolean passive = syntax.isPassive(verb) && syntax.auxiliaries(verb).size() == 1;
        boolean emphatic =
                syntax.auxiliaries(verb).stream().allMatch(a -> Syntax.lemma(a).equals("do"));
        boolean finite = isPresent(verb)
                || (verb.xpos().isEmpty() ? syntax.form(verb) == Syntax.Form.PAST : "VBD".equals(verb.xpos()))
                || !syntax.auxiliaries(verb).isEmpty() && syntax.form(verb) == Syntax.Form.BASE;
        return passive && syntax.hasAuxiliary(verb, "be") || emphatic && finite && !syntax.isInfinitive(verb);
    }

    private boolean isPresent(Token verb) {
        if (!verb.xpos().isEmpty()) {
            return PRESENT.contains(verb.xpos());
        }
        Syntax.Form form = syntax.form(verb);
        return syntax.auxiliaries(verb).isEmpty() && (form == Syntax.Form.PRESENT || form == Syntax.Form.BASE);
    }

    private boolean isFrequent(Token verb) {
        return tree.children(verb, Set.of("advmod")).stream().anyMatch(a -> ADVERBS.contains(Syntax.lemma(a)));
    }

    /** "every Friday". */
    private boolean isRecurring(Token verb) {
        return !verb.relation().equals("acl") // "a fine for each day it does not comply"
                && times.stream()
                        .filter(t -> t.type() == TimeMention.Type.SET)
                        .anyMatch(t -> tree.children(verb, Set.of("obl", "advmod", "nmod")).stream()
                                .anyMatch(c -> syntax.isWithinSpan(c, t.tokens())));
    }

    /** "Dogs bite", "The company makes cars": things of a kind, in the present, at no time. */
    private boolean isOfKind(Token verb) {
        if (!isPresent(verb) || !syntax.isParagraph() || isDated() || tree.has(verb, "ccomp")) {
            return false;
        }
        boolean objects = tree.child(verb, "obj")
                .filter(this::isKind)
                .filter(this::isConcrete)
                .isPresent();
        boolean subjects = tree.child(verb, "nsubj").filter(this::isKind).isPresent();
        return objects && (subjects || tree.has(verb, "nsubj"))
                || subjects
                        && tree.children(verb, Set.of("obj", "obl", "xcomp")).isEmpty();
    }

    private boolean isDated() {
        return !times.isEmpty();
    }

    /** A plural noun that nothing defines. */
    private boolean isKind(Token noun) {
        boolean plural =
                noun.xpos().isEmpty() ? !noun.text().equalsIgnoreCase(noun.lemma()) : "NNS".equals(noun.xpos());
        return plural
                && noun.upos() == Upos.NOUN
                && tree.children(noun, DEFINING).isEmpty();
    }

    private boolean isConcrete(Token noun) {
        return lexicons.events().isConcrete(set -> lexicons.nouns().isMember(syntax, noun, set));
    }
}
