package org.dateline.resolve;

import java.util.List;
import java.util.Set;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.jspecify.annotations.Nullable;

/**
 * An entity mention with what its words tell, read once from the tree.
 *
 * @param mention the mention
 * @param index its place in the list of mentions
 * @param sentence the sentence
 * @param core the tokens of its name, which may reach beyond the mention; null for nominals and pronouns
 * @param name the name at its core, without titles and demonyms before it; null for nominals and pronouns
 * @param titles the titles before the name, lower case
 * @param determiner its determiner
 * @param plural whether it is plural
 * @param modifiers the words before the head that tell it from others, lower case, without determiner, anchor and quantity
 * @param noun the head's lemma, lower case
 * @param anchor the state it hangs on, null when none
 * @param subject whether it is the subject of a clause
 * @param label what to call it when it has no name: the head with its modifiers, as written
 */
record MentionView(
        EntityMention mention,
        int index,
        Sentence sentence,
        @Nullable TokenSpan core,
        @Nullable String name,
        Set<String> titles,
        Determiner determiner,
        boolean plural,
        List<String> modifiers,
        String noun,
        @Nullable Anchor anchor,
        boolean subject,
        String label) {
    /** Kinds of determiner. */
    enum Determiner {
        NONE,
        DEFINITE,
        DEMONSTRATIVE,
        POSSESSIVE,
        INDEFINITE;

        /** Whether it can point back to something named before. */
        boolean pointsBack() {
            return this == DEFINITE || this == DEMONSTRATIVE;
        }
    }

    MentionView {
        titles = Set.copyOf(titles);
        modifiers = List.copyOf(modifiers);
    }

    /** The same mention, hanging on a state. */
    MentionView anchoredTo(Anchor state) {
        return new MentionView(
                mention,
                index,
                sentence,
                core,
                name,
                titles,
                determiner,
                plural,
                modifiers,
                noun,
                state,
                subject,
                label);
    }

    String id() {
        return mention.id();
    }

    /** Its form; a title that was taken for a name is a nominal. */
    Form form() {
        return mention.form() == Form.NAME && name == null ? Form.NOMINAL : mention.form();
    }

    Token head() {
        return sentence.token(mention.head());
    }

    int sentenceIndex() {
        return sentence.index();
    }

    /** The modifiers and the noun: "spy agency". */
    String phrase() {
        return modifiers.isEmpty() ? noun : String.join(" ", modifiers) + " " + noun;
    }

    /** The words before the head, as a set of one, two … words that end in the noun, the longest first. */
    List<String> phrases() {
        List<String> out = new java.util.ArrayList<>();
        for (int i = 0; i <= modifiers.size(); i++) {
            out.add(String.join(" ", modifiers.subList(i, modifiers.size()))
                    + (i < modifiers.size() ? " " : "")
                    + noun);
        }
        return out;
    }

    /** Whether the words left of one of its phrases tell nothing that would have to be known: "the isolated country". */
    boolean saysNoMoreThan(String phrase) {
        int rest = modifiers.size() + 1 - phrase.split(" ").length;
        return modifiers.subList(0, rest).stream().allMatch(Words.set("harmless")::contains);
    }

    /** Whether this mention comes before the other in reading order of the heads. */
    boolean isBefore(MentionView other) {
        return sentenceIndex() != other.sentenceIndex()
                ? sentenceIndex() < other.sentenceIndex()
                : mention.head() < other.mention.head();
    }

    /** Whether one of the two lies inside the other. */
    boolean isNestedWith(MentionView other) {
        return mention.tokens().overlaps(other.mention.tokens());
    }
}
