package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.Lexicons.Aim;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/**
 * At whom an act is aimed that answers another's act ("rejected a Chilean request") or demands one ("demanded that Chile pay"): they stand with that
 * other act, not with the word for the answer.
 */
final class Addressees {
    private static final Set<Role> MATTERS = Set.of(Role.THEME, Role.TOPIC, Role.PURPOSE);
    private static final Set<String> DOERS = Set.of("by", "from", "of", "with", "between", "among");
    private static final Set<String> CONDITIONS = Set.of("unless", "if");
    private static final Set<String> ACTS = Set.of("SENSE:act", "SENSE:communication", "SENSE:event");
    private static final int DEEPEST = 3;

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final Phrases phrases;

    Addressees(Syntax syntax, Arguments arguments, Lexicons lexicons, Phrases phrases) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.phrases = phrases;
    }

    /** Adds those at whom an event is aimed to the fillers that its own words give it. */
    void add(Trigger trigger, Set<RoleFiller> found) {
        List<Token> met = new ArrayList<>();
        if (lexicons.isDirected(trigger.eventClass(), Aim.ACT)) {
            found.stream()
                    .filter(f -> MATTERS.contains(f.role()) && mayBeAct(f.token()))
                    .forEach(f -> addDoers(f.token(), met, 0));
        }
        if (lexicons.isDirected(trigger.eventClass(), Aim.CLAUSE)) {
            clauses(trigger.token()).flatMap(c -> arguments.subject(c).stream()).forEach(met::add);
        }
        for (Token t : met) {
            for (Token who : phrases.referents(t)) {
                if (isActor(who) && found.stream().noneMatch(f -> f.token() == who)) {
                    found.add(new RoleFiller(Role.RECIPIENT, who));
                }
            }
        }
    }

    /** "Asian partners" are not asked for by Asia. */
    private boolean mayBeAct(Token t) {
        return t.upos() == Upos.NOUN
                && (lexicons.nouns().isEvent(syntax, t)
                        || lexicons.nouns()
                                .kindOf(syntax, t)
                                .filter(k -> k != Kind.EVENT && k != Kind.DOCUMENT)
                                .isEmpty());
    }

    /** "Asian carp", "the Senate package": names of kinds rather than of who does something. */
    private boolean isKnownAct(Token t) {
        return lexicons.nouns().isEvent(syntax, t)
                || lexicons.nouns().kindOf(syntax, t).isPresent()
                || lexicons.nouns().isMember(syntax, t, ACTS);
    }

    /** "Chile's request", "a request by Chile", "the Chilean request", "a march organised by Chile": Chile, also of an act within the act. */
    private void addDoers(Token act, List<Token> met, int depth) {
        for (Token m : tree.children(act)) {
            boolean inner = m.relation().equals("nmod") && !syntax.isPossessive(m) && !syntax.isBareModifier(m);
            if (m.relation().equals("acl")) {
                if (syntax.isPassive(m)) {
                    met.addAll(arguments.agents(m));
                }
            } else if (inner && lexicons.nouns().isEvent(syntax, m)) {
                if (depth < DEEPEST) {
                    addDoers(m, met, depth + 1);
                }
            } else if (inner) {
                if (syntax.hasPreposition(m, DOERS::contains)) {
                    met.add(m);
                }
            } else if (syntax.isPossessive(m) || isModifierByName(m) && isKnownAct(act)) {
                met.add(m);
            }
        }
    }

    /** "the U.S. request", "the Senate vote", "the Chilean request". */
    private boolean isModifierByName(Token m) {
        return m.relation().equals("nmod")
                || m.relation().equals("compound") && m.upos() == Upos.PROPN
                || Demonyms.mayBe(syntax, m);
    }

    /** "demanded that …", "demands that …", "threatened to … unless …". */
    private Stream<Token> clauses(Token act) {
        Stream<Token> contents = tree.children(act, Set.of("ccomp", "acl")).stream()
                .filter(c -> c.index() > act.index() && (c.relation().equals("ccomp") || tree.has(c, "nsubj")));
        Stream<Token> conditions = Stream.concat(Stream.of(act), tree.children(act, Set.of("xcomp")).stream())
                .flatMap(v -> tree.children(v, Set.of("advcl")).stream())
                .filter(c ->
                        tree.children(c, Set.of("mark")).stream().anyMatch(m -> CONDITIONS.contains(Syntax.lemma(m))));
        return Stream.concat(contents, conditions);
    }

    boolean isActor(Token t) {
        return t.upos() != Upos.PRON
                && !lexicons.nouns().isEvent(syntax, t)
                && (Demonyms.mayBe(syntax, t)
                        || t.upos() == Upos.PROPN
                        || lexicons.events().isActor(set -> lexicons.nouns().isMember(syntax, t, set)));
    }
}
