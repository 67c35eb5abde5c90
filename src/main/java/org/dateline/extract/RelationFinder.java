package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.RelationMention;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds ties between actors that titles, appositions, possessives, copulas, adjectives and verbs of state tell of. Each word is looked at once, with
 * what hangs on it: no pairs of names are tried out.
 */
final class RelationFinder {
    private final Lexicons lexicons;
    private final Mentions mentions;
    private final @Nullable LocalDate published;
    private final List<RelationMention> found = new ArrayList<>();
    private final Set<List<String>> known = new HashSet<>();

    /** @param published day of publication, null when not known */
    RelationFinder(Lexicons lexicons, Mentions mentions, @Nullable LocalDate published) {
        this.lexicons = lexicons;
        this.mentions = mentions;
        this.published = published;
    }

    /** All relations so far, in reading order. */
    List<RelationMention> list() {
        return List.copyOf(found);
    }

    /** Adds the relations of the next sentence. */
    void add(Syntax syntax, Arguments arguments, TimeAnchors times) {
        RelationParties parties = new RelationParties(syntax, lexicons.nouns());
        Validity validity = new Validity(syntax, lexicons, times, published);
        Bearers bearers = new Bearers(syntax, arguments, parties, lexicons.relationVerbs());
        NounTies nouns = new NounTies(syntax, lexicons, arguments, parties, bearers, validity);
        VerbTies verbs = new VerbTies(syntax, lexicons, arguments, parties, validity);
        NameTies names = new NameTies(syntax, lexicons, parties);
        Acronyms acronyms = new Acronyms(syntax, mentions);
        for (Token t : syntax.tokens()) {
            if (t.upos() == Upos.NOUN || t.upos() == Upos.PROPN) {
                nouns.of(t).forEach(tie -> add(syntax, tie));
                names.of(t).forEach(tie -> add(syntax, tie));
                acronyms.of(t).forEach(tie -> add(syntax, tie));
            } else if (t.upos() == Upos.VERB) {
                verbs.of(t).forEach(tie -> add(syntax, tie));
            }
        }
    }

    private void add(Syntax syntax, Tie tie) {
        int sentence = syntax.sentence().index();
        Optional<String> from = mentions.find(sentence, tie.subject());
        Optional<String> to = mentions.find(sentence, tie.object());
        if (from.isPresent()
                && to.isPresent()
                && !from.equals(to)
                && known.add(List.of(from.get(), tie.type().name(), to.get()))) {
            found.add(new RelationMention(
                    "r" + (found.size() + 1),
                    from.get(),
                    tie.type(),
                    to.get(),
                    tie.label(),
                    tie.tense(),
                    tie.time(),
                    sentence));
        }
    }
}
