package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.ingest.RejectedArticle;
import org.junit.jupiter.api.Test;

/** The list of errors holds every error that the code can print, and no other. */
class ErrorGuideTest {
    private static final Pattern ID = Pattern.compile("\"(DL-[A-Z]+(-[A-Z]+)*)\"|(DL-JDK|DL-BUILD):");

    @Test
    void everyErrorIsExplained() throws IOException {
        Set<String> explained =
                ErrorGuide.load().stream().map(ErrorGuide.Entry::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).isEqualTo(inCode());
    }

    @Test
    void everyErrorSaysWhatToDo() {
        assertThat(ErrorGuide.load()).allSatisfy(e -> {
            assertThat(e.meaning()).endsWith(".");
            assertThat(e.wayOut()).endsWith(".");
        });
    }

    private static Set<String> inCode() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                collect(Files.readString(file), ids);
            }
        }
        collect(Files.readString(Path.of("dateline")), ids);
        Arrays.stream(RejectedArticle.Reason.values())
                .map(RejectedArticle.Reason::id)
                .forEach(ids::add);
        return ids;
    }

    private static void collect(String source, Set<String> ids) {
        ID.matcher(source)
                .results()
                .map(r -> r.group(1) == null ? r.group(3) : r.group(1))
                .forEach(ids::add);
    }
}
