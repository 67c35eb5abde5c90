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
import java.util.TreeMap;
import org.dateline.extract.ClaimFeatures;
import org.dateline.extract.Printed;
import org.dateline.ingest.Input;
import org.dateline.ingest.Inputs;
import org.dateline.model.ClaimMention;
import org.dateline.model.Extraction;
import org.dateline.pipeline.Pipeline;

/** Claims that readers judged, found again in the articles they come from. */
final class JudgedClaims {
    /** A feature of all of them: readers call more of the claims right than MEANTIME's gold does. */
    static final String JUDGED = "judged by readers";

    private static final int DIGITS = 16;

    private JudgedClaims() {}

    /** The claims of a table of judgements that are still read as they were when they were judged. */
    static List<ConfidenceFit.Case> read(Pipeline pipeline, Path articles, Path table) {
        Map<String, Map<String, Boolean>> judged = judgements(table);
        List<ConfidenceFit.Case> cases = new ArrayList<>();
        judged.forEach((article, verdicts) -> {
            Path file = articles.resolve(article + ".txt");
            Input input = Inputs.expand(List.of(file.toString()), InputStream.nullInputStream())
                    .get(0);
            Extraction extraction = pipeline.extract(pipeline.read(input).article());
            Printed printed = new Printed(extraction);
            ClaimFeatures features = new ClaimFeatures(extraction);
            for (ClaimMention claim : extraction.claims()) {
                String line = digest(printed.claim(claim));
                claim.evidence().stream()
                        .map(sentence -> verdicts.remove(sentence + " " + line))
                        .filter(verdict -> verdict != null)
                        .forEach(right -> cases.add(new ConfidenceFit.Case("Wikinews", of(claim, features), right)));
            }
        });
        return cases;
    }

    private static List<String> of(ClaimMention claim, ClaimFeatures features) {
        List<String> found = new ArrayList<>(features.of(claim));
        found.add(JUDGED);
        return found;
    }

    private static Map<String, Map<String, Boolean>> judgements(Path table) {
        Map<String, Map<String, Boolean>> judged = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(table)) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    judged.computeIfAbsent(cells[0], a -> new TreeMap<>())
                            .put(cells[1] + " " + cells[2], cells[3].equals("right"));
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
