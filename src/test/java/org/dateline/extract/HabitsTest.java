package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.EventMention;
import org.junit.jupiter.api.Test;

/** Habits and rules, and what happens once. */
class HabitsTest {
    private static boolean isHabit(String trees, String lemma) {
        return Extractor.load().extract(Trees.annotated(trees)).events().stream()
                .filter(e -> e.lemma().equals(lemma))
                .map(EventMention::habitual)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void adverbsOfFrequencyTell() {
        assertThat(isHabit("""
                Norway Norway PROPN 3 nsubj LOC
                usually usually ADV 3 advmod
                votes vote VERB 0 root
                in in ADP 5 case
                spring spring NOUN 3 obl""", "vote")).isTrue();
        assertThat(isHabit("""
                Norway Norway PROPN 4 nsubj LOC
                has have AUX 4 aux
                often often ADV 4 advmod
                voted vote VERB 0 root""", "vote")).as("it has done so").isFalse();
    }

    @Test
    void usedToTells() {
        assertThat(isHabit("""
                They they PRON 2 nsubj
                used use VERB 0 root
                to to PART 4 mark
                attack attack VERB 2 xcomp
                ships ship NOUN 4 obj""", "attack")).isTrue();
    }

    @Test
    void kindsInTheSimplePresentTell() {
        assertThat(isHabit("""
                Dogs dog NOUN 2 nsubj
                attack attack VERB 0 root""", "attack")).isTrue();
        assertThat(isHabit("""
                The the DET 2 det
                dogs dog NOUN 3 nsubj
                attacked attack VERB 0 root""", "attack")).as("these dogs, then").isFalse();
        assertThat(isHabit("""
                # title
                Dogs dog NOUN 2 nsubj
                attack attack VERB 0 root""", "attack")).as("a headline").isFalse();
    }
}
