package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.RelationMention;
import org.dateline.model.RelationType;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.dateline.tables.Table;

/** Finds ties that titles, appositions, possessives and copulas state: offices, acronyms. */
final class RelationFinder {
    private static final Set<String> OFFICES = new HashSet<>();

    static {
        Table.rows(RelationFinder.class, "offices.tsv").forEach(row -> OFFICES.addAll(row.words(0)));
    }

    private final Lexicons lexicons;
    private final Mentions mentions;
    private final List<RelationMention> found = new ArrayList<>();

    RelationFinder(Lexicons lexicons, Mentions mentions) {
        this.lexicons = lexicons;
        this.mentions = mentions;
    }

    /** All relations so far, in reading order. */
    List<RelationMention> list() {
        return List.copyOf(found);
    }

    /** Adds the relations of the next sentence. */
    void add(Syntax syntax) {
        for (Token t : syntax.tokens()) {
            if (t.upos() == Upos.NOUN || t.upos() == Upos.PROPN) {
                if (isTitle(syntax, t)) {
                    ofTitle(syntax, t);
                }
                ofApposition(syntax, t);
            }
        }
    }

    private boolean isTitle(Syntax syntax, Token t) {
        return !startsName(syntax, t) && OFFICES.contains(Syntax.lemma(t));
    }

    private boolean startsName(Syntax syntax, Token t) {
        return syntax.sentence().names().stream()
                .anyMatch(n -> n.tokens().contains(t.index())
                        && n.tokens().end() - n.tokens().begin() > 1);
    }

    private void ofTitle(Syntax syntax, Token title) {
        List<Token> holders = holders(syntax, title).toList();
        List<Token> bodies = bodies(syntax, title).toList();
        for (Token holder : holders) {
            for (Token body : bodies) {
                add(syntax, holder, RelationType.HOLDS_OFFICE_AT, body, labelOf(syntax, title, body));
            }
        }
    }

    /** Whose title it is: the name it stands before, is apposed to, or is said of. */
    private Stream<Token> holders(Syntax syntax, Token title) {
        Tree tree = syntax.tree();
        Stream<Token> above = tree.head(title).stream()
                .filter(h -> Set.of("compound", "appos", "nmod", "flat", "amod").contains(title.relation()))
                .filter(h ->
                        !syntax.isPossessive(title) && syntax.preposition(title).isEmpty());
        Stream<Token> below = tree.children(title, Set.of("appos", "flat")).stream();
        Stream<Token> subject = tree.has(title, "cop") ? tree.child(title, "nsubj").stream() : Stream.empty();
        return Stream.of(above, below, subject)
                .flatMap(s -> s)
                .flatMap(h -> syntax.conjuncts(h).stream())
                .filter(h -> lexicons.nouns()
                                .kindOf(syntax, h)
                                .filter(k -> k == Kind.PERSON)
                                .isPresent()
                        && NounEvents.isInName(syntax, h));
    }

    /** Where the office is: "NATO chief", "president of France", "Russia's minister", "South Korean president"; also beside the title, on the name. */
    private Stream<Token> bodies(Syntax syntax, Token title) {
        Tree tree = syntax.tree();
        Stream<Token> own = tree.children(title, Set.of("compound", "nmod", "amod")).stream();
        Stream<Token> onName =
                title.relation().equals("compound") || title.relation().equals("flat")
                        ? tree.head(title).stream()
                                .flatMap(n -> tree.children(n, Set.of("compound", "amod", "nmod")).stream())
                                .filter(c -> c.index() < title.index())
                        : Stream.empty();
        return Stream.concat(own, onName)
                .filter(b -> b.index() != title.index())
                .filter(b -> Demonyms.mayBe(syntax, b)
                        || lexicons.nouns()
                                .kindOf(syntax, b)
                                .filter(k -> k == Kind.ORGANIZATION || k == Kind.PLACE || k == Kind.STATE)
                                .isPresent())
                .distinct();
    }

    private String labelOf(Syntax syntax, Token title, Token body) {
        StringBuilder label = new StringBuilder();
        syntax.tree().children(title, Set.of("compound", "amod")).stream()
                .filter(c -> c != body
                        && c.index() < title.index()
                        && !Demonyms.mayBe(syntax, c)
                        && !NounEvents.isInName(syntax, c))
                .forEach(c -> label.append(c.text().toLowerCase(Locale.ROOT)).append(' '));
        return label.append(Syntax.lemma(title)).toString();
    }

    /** "ISW (Institute for the Study of War)". */
    private void ofApposition(Syntax syntax, Token t) {
        for (Token a : syntax.tree().children(t, Set.of("appos", "parataxis", "dep", "flat"))) {
            Optional<EntityMention> one = mention(syntax, t);
            Optional<EntityMention> two = mention(syntax, a);
            if (one.isPresent()
                    && two.isPresent()
                    && one.get() != two.get()
                    && areAcronym(syntax, one.get(), two.get())) {
                add(syntax, t, RelationType.ALIAS_OF, a, "acronym");
            }
        }
    }

    private Optional<EntityMention> mention(Syntax syntax, Token t) {
        return mentions.find(syntax.sentence().index(), t).map(mentions::get).filter(m -> m.form() == Form.NAME);
    }

    private static boolean areAcronym(Syntax syntax, EntityMention a, EntityMention b) {
        return isAcronymOf(text(syntax, a), initials(syntax, b)) || isAcronymOf(text(syntax, b), initials(syntax, a));
    }

    private static boolean isAcronymOf(String shortForm, String initials) {
        String letters = shortForm.replace(".", "");
        return letters.length() > 1 && letters.equals(initials);
    }

    private static String initials(Syntax syntax, EntityMention m) {
        StringBuilder out = new StringBuilder();
        syntax.tokens().subList(m.tokens().begin(), m.tokens().end()).stream()
                .map(Token::text)
                .filter(w -> Character.isUpperCase(w.codePointAt(0)))
                .forEach(w -> out.appendCodePoint(w.codePointAt(0)));
        return out.toString();
    }

    private static String text(Syntax syntax, EntityMention m) {
        StringBuilder out = new StringBuilder();
        syntax.tokens().subList(m.tokens().begin(), m.tokens().end()).forEach(t -> out.append(t.text()));
        return out.toString();
    }

    private void add(Syntax syntax, Token subject, RelationType type, Token object, String label) {
        int sentence = syntax.sentence().index();
        Optional<String> from = mentions.find(sentence, subject);
        Optional<String> to = mentions.find(sentence, object);
        boolean known = found.stream()
                .anyMatch(r -> from.filter(r.subject()::equals).isPresent()
                        && to.filter(r.object()::equals).isPresent());
        if (from.isPresent() && to.isPresent() && !from.equals(to) && !known) {
            found.add(new RelationMention("r" + (found.size() + 1), from.get(), type, to.get(), label, sentence));
        }
    }
}
