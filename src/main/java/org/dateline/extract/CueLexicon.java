package org.dateline.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Certainty;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Token;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** Words of attribution and of certainty, and verbs that govern other events. */
final class CueLexicon {
    /** What a verb says of the event that it governs; see {@code governors.tsv}. */
    enum Effect {
        BEGIN,
        CONTINUE,
        END,
        PLAN,
        TRY,
        OCCUR,
        DO,
        WISH,
        FAIL,
        IMPLY,
        ALLOW,
        SEEK,
        CAUSE
    }

    private final Map<String, Cue> verbs = new HashMap<>();
    private final Map<String, Cue> comparing = new HashMap<>();
    private final Map<String, Cue> clausal = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();
    private final Map<String, Cue> prepositions = new HashMap<>();
    private final Map<String, Cue> participles = new HashMap<>();
    private final Map<String, Hedge> hedges = new HashMap<>();
    private final Map<Effect, Set<String>> governors = new EnumMap<>(Effect.class);
    private final Map<String, Set<String>> light = new HashMap<>();
    private final Set<String> undergone = new HashSet<>();
    private final Set<String> refutingVerbs = new HashSet<>();
    private final Set<String> refutingWords = new HashSet<>();

    CueLexicon() {
        for (Row r : Table.rows(CueLexicon.class, "cues.tsv")) {
            Certainty certainty = r.cell(3).equals("-") ? null : Certainty.valueOf(r.cell(3));
            Cue cue = new Cue(
                    SpeechAct.valueOf(r.cell(0)),
                    Stance.valueOf(r.cell(2)),
                    certainty,
                    Cue.Content.valueOf(r.cell(4).toUpperCase(Locale.ROOT)));
            Map<String, Cue> index = switch (r.cell(1)) {
                case "verb" -> cue.content() == Cue.Content.AS ? comparing : verbs;
                case "noun" -> cue.content() == Cue.Content.CLAUSE ? clausal : nouns;
                case "preposition" -> prepositions;
                default -> participles;
            };
            r.words(5).forEach(w -> index.putIfAbsent(w, cue));
        }
        for (Row r : Table.rows(CueLexicon.class, "certainty.tsv")) {
            boolean doubt = r.cell(0).equals("DOUBT");
            Hedge hedge = new Hedge(doubt ? Certainty.UNKNOWN : Certainty.valueOf(r.cell(0)), doubt);
            r.words(2).forEach(w -> hedges.putIfAbsent(r.cell(1) + " " + w, hedge));
        }
        for (Row r : Table.rows(CueLexicon.class, "governors.tsv")) {
            governors.put(Effect.valueOf(r.cell(0)), new HashSet<>(r.words(1)));
        }
        for (Row r : Table.rows(CueLexicon.class, "refutations.tsv")) {
            (r.cell(0).equals("verb") ? refutingVerbs : refutingWords).addAll(r.words(1));
        }
        for (Row r : Table.rows(CueLexicon.class, "light-verbs.tsv")) {
            if (r.cell(2).equals("THEME")) {
                undergone.add(r.cell(0));
            }
            light.merge(r.cell(0), new HashSet<>(r.words(1)), (a, b) -> {
                a.addAll(b);
                return a;
            });
        }
    }

    Optional<Cue> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** The meaning of a verb with "as" after it: "described the talks as". */
    Optional<Cue> comparing(String lemma) {
        return Optional.ofNullable(comparing.get(lemma));
    }

    /** The meaning of a verb with its particle where the two are listed as one ("rule_out"), else of the verb. */
    Optional<Cue> verb(Syntax syntax, Token verb) {
        String lemma = Syntax.lemma(verb);
        return syntax.tree().children(verb, Set.of("compound", "advmod")).stream()
                .map(p -> lemma + "_" + Syntax.lemma(p))
                .filter(verbs::containsKey)
                .findFirst()
                .or(() -> Optional.of(lemma))
                .flatMap(this::verb);
    }

    Optional<Cue> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** The meaning of a noun that tells of saying only with a clause: "his hope that". */
    Optional<Cue> nounWithClause(String lemma) {
        return Optional.ofNullable(clausal.get(lemma));
    }

    Optional<Cue> preposition(String lemma) {
        return Optional.ofNullable(prepositions.get(lemma));
    }

    Optional<Cue> participle(String lemma) {
        return Optional.ofNullable(participles.get(lemma));
    }

    /** How a word of a part of speech ({@code aux}, {@code adverb}, {@code adjective}, {@code verb}) bends a statement. */
    Optional<Hedge> hedge(String partOfSpeech, String lemma) {
        return Optional.ofNullable(hedges.get(partOfSpeech + " " + lemma));
    }

    boolean governs(String lemma, Effect... effects) {
        for (Effect e : effects) {
            if (governors.getOrDefault(e, Set.of()).contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb with this noun of an event as its object is only its carrier: "held talks". */
    boolean isLight(String verb, String noun) {
        Set<String> nounsOfVerb = light.getOrDefault(verb, Set.of());
        return nounsOfVerb.contains("*") || nounsOfVerb.contains(noun);
    }

    /** Whether the subject of a light verb undergoes the event: "suffered an attack". */
    boolean isUndergone(String verb) {
        return undergone.contains(verb);
    }

    /** "called it", as in "called the reports false". */
    boolean mayRefute(String verb) {
        return refutingVerbs.contains(verb);
    }

    /** "false", "baseless", "lie". */
    boolean isRefutation(String word) {
        return refutingWords.contains(word);
    }
}
