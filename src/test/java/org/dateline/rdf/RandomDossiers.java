package org.dateline.rdf;

import static org.dateline.rdf.DossierFixture.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.ActorType;
import org.dateline.model.Dossier;
import org.dateline.model.Role;
import org.dateline.model.Stance;
import org.dateline.model.Tense;

/** Dossiers full of characters that break careless writers; the same seed, the same dossier. */
public final class RandomDossiers {
    private static final List<String> WORDS = List.of(
            "Kim",
            "O'Brien",
            "\"quoted\"",
            "back\\slash",
            "a<b>c",
            "{curly}",
            "50%",
            "%2F",
            "naïve",
            "naı\u0308ve",
            "Пушилин",
            "김정은",
            "نيويورك",
            "😀",
            "👩‍👩‍👧",
            "\u200Bzero",
            "tab\there",
            "\u0007bell",
            "\uD83D",
            "new#hash?q=1",
            "path/..",
            "..",
            ".",
            "Ω",
            "ﬁ",
            "\u2028line",
            "x^^y",
            "@en",
            "\u00A0",
            "_:b0",
            "ent:x",
            "ﷺ",
            "e\u0301",
            "\uFEFFbom",
            "\uFFFD",
            "1,500");

    private RandomDossiers() {}

    public static Dossier of(long seed) {
        Random random = new Random(seed);
        String[] lines = IntStream.range(0, 3 + random.nextInt(4))
                .mapToObj(i -> line(random))
                .toArray(String[]::new);
        List<String> tokens = new ArrayList<>();
        for (String line : lines) {
            DossierFixture.WORD.matcher(line).results().forEach(r -> tokens.add(r.group()));
        }
        DossierFixture fixture = new DossierFixture("id" + pick(WORDS, random), "Gazette", "2024-10-19", lines);
        Map<String, String> actors = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            String key = i + pick(WORDS, random) + pick(WORDS, random);
            ActorType type = pick(List.of(ActorType.values()), random);
            fixture.actor(key, type, pick(tokens, random), pick(WORDS, random));
            actors.put(key, key);
        }
        List<String> keys = List.copyOf(actors.keySet());
        for (int i = 1; i <= 5; i++) {
            Role role = pick(List.of(Role.values()), random);
            fixture.event("e" + i, "Attack", pick(tokens, random), part(role, pick(keys, random)));
            Stance stance = pick(List.of(Stance.values()), random);
            fixture.claim("c" + i, "e" + i, pick(keys, random), stance, Tense.PAST, pick(WORDS, random), 1);
        }
        fixture.quantity(
                "q1",
                "e1",
                random.nextInt(100) + "." + random.nextInt(1000),
                null,
                null,
                pick(WORDS, random),
                keys.get(0));
        fixture.quantity("q2", "e2", null, random.nextInt(9) + "E+" + random.nextInt(20), null, "many", keys.get(1));
        return fixture.build();
    }

    private static String line(Random random) {
        return IntStream.range(0, 6).mapToObj(i -> pick(WORDS, random)).collect(Collectors.joining(" "));
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
