package org.dateline.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.extract.Printed;
import org.dateline.ingest.Input;
import org.dateline.ingest.Inputs;
import org.dateline.model.ClaimMention;
import org.dateline.model.Extraction;
import org.dateline.pipeline.Pipeline;

/** Claims that readers judged, found again in the articles they come from. */
final class JudgedClaims {
    private static final int DIGITS = 16;

    /**
     * What a reader thought of a claim.
     *
     * @param wrong the kinds of its errors ({@code tense}, {@code role-wrong:Theme} …); of a right claim none
     */
    record Verdict(boolean right, Set<String> wrong) {}

    /** A claim that is still read as it was when it was judged. */
    record Judged(Extraction extraction, ClaimMention claim, Verdict verdict) {}

    private JudgedClaims() {}

    /** The claims of a table of judgements that are still read as they were when they were judged. */
    static List<Judged> read(Pipeline pipeline, Path articles, Path table) {
        List<Judged> found = new ArrayList<>();
        verdicts(table).forEach((article, verdicts) -> {
            Path file = articles.resolve(article + ".txt");
            Input input = Inputs.expand(List.of(file.toString()), InputStream.nullInputStream())
                    .get(0);
            Extraction extraction = pipeline.extract(pipeline.read(input).article());
            Printed printed = new Printed(extraction);
            for (ClaimMention claim : extraction.claims()) {
                String line = digest(printed.claim(claim));
                claim.evidence().stream()
                        .map(sentence -> verdicts.remove(sentence + " " + line))
                        .filter(verdict -> verdict != null)
                        .forEach(verdict -> found.add(new Judged(extraction, claim, verdict)));
            }
        });
        return found;
    }

    private static Map<String, Map<String, Verdict>> verdicts(Path table) {
        Map<String, Map<String, Verdict>> judged = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(table)) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    boolean right = cells[3].equals("right");
                    judged.computeIfAbsent(cells[0], a -> new TreeMap<>())
                            .put(
                                    cells[1] + " " + cells[2],
                                    new Verdict(right, right ? Set.of() : Set.of(cells[4].split(" "))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return judged;
    }

    private static String digest(String line) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
