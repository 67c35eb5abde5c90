package org.dateline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.FrameLexicon.Part;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Who speaks, by grammar, and who can. */
final class Speakers {
    private static final Set<Kind> KINDS =
            Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP, Kind.STATE, Kind.ARMED_FORCE, Kind.DOCUMENT);
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> HOLDING = Set.of("obj", "obl", "nsubj");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final NounEvents nouns;
    private final FrameLexicon frames;
    private final Quoting quoting;
    private final Phrases phrases;

    Speakers(Syntax syntax, Arguments arguments, Lexicons lexicons) {
        this.syntax = syntax;
        this.quoting = new Quoting(syntax, arguments, lexicons.cues(), lexicons.nouns());
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.nouns = lexicons.nouns();
        this.frames = lexicons.frames();
        this.phrases = new Phrases(syntax, nouns);
    }

    /** The head of the subject, or of the phrase with "by" in the passive; a relative pronoun is itself. */
    Optional<Token> ofVerb(Token verb, boolean passive) {
        Optional<Token> quoted = quoting.quotedSpeaker(verb);
        if (quoted.isPresent()) {
            return quoted;
        }
        if (passive) {
            return arguments.agents(verb).stream().findFirst();
        }
        Optional<Token> relative = tree.child(verb, "nsubj")
                .filter(s -> s.upos() == Upos.PRON && RELATIVE.contains(s.text().toLowerCase(Locale.ROOT)));
        return relative.or(() -> quoting.speaker(verb));
    }

    /** "Moscow's claim", "a claim by Moscow". */
    Optional<Token> ofNoun(Token noun) {
        return syntax.owners(noun).stream().findFirst();
    }

    /** The verb that lends its subject to a noun of saying: "made the claim", "faced criticism". */
    Optional<Token> carrierOf(Token noun) {
        return HOLDING.contains(noun.relation())
                ? tree.head(noun)
                        .filter(v -> v.upos() == Upos.VERB
                                && v.index() < noun.index()
                                && frames.has(Part.CARRIER, Syntax.lemma(v)))
                : Optional.empty();
    }

    /** "it seems", "there is". */
    boolean isEmptySubject(Token t) {
        return t.relation().equals("expl")
                || t.text().equalsIgnoreCase("there")
                || t.text().equalsIgnoreCase("you");
    }

    /** "the Rossi campaign", "Rossi's team": who stands behind the name. */
    private boolean isOfName(Token t) {
        return t.upos() == Upos.NOUN
                && tree.children(t, Set.of("compound", "nmod")).stream()
                        .anyMatch(c -> c.index() < t.index() && NounEvents.isInName(syntax, c))
                && nouns.kindOf(syntax, t)
                        .filter(k -> k == Kind.THING || k == Kind.TIME)
                        .isEmpty();
    }

    /** People, bodies, papers, names, and pronouns that may stand for them. */
    boolean maySpeak(Token t) {
        if (t.upos() == Upos.PRON) {
            String word = t.text().toLowerCase(Locale.ROOT);
            return Syntax.isPersonal(t) && !word.equals("you")
                    || Set.of(
                                    "it", "his", "her", "their", "its", "our", "my", "some", "others", "which", "many",
                                    "both")
                            .contains(word)
                    || word.matches(".*(one|body)");
        }
        return NounEvents.isInName(syntax, t)
                || isOfName(t)
                || t.upos() == Upos.PROPN
                || t.upos() == Upos.NUM
                || nouns.kindOf(syntax, phrases.core(t)).filter(KINDS::contains).isPresent();
    }
}
