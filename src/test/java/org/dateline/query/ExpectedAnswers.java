package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds answers against files, {@code folder/actors/timeline.expected.csv} for {@code actors/timeline}: one test a query that has such a file. With
 * {@code -Ddateline.rewrite=true} it writes a file for every query instead; read them before you commit them.
 */
public final class ExpectedAnswers {
    private static final String SUFFIX = ".expected.csv";

    private final Catalogue catalogue;
    private final Dataset data;
    private final Path folder;

    /**
     * @param catalogue the queries
     * @param data what they are asked of
     * @param folder where the files lie
     */
    public ExpectedAnswers(Catalogue catalogue, Dataset data, Path folder) {
        this.catalogue = catalogue;
        this.data = data;
        this.folder = folder;
    }

    /** One test a query, run with the example of its header. */
    public Stream<DynamicTest> tests() {
        return tests(q -> q.header().example());
    }

    /** One test a query, run with these arguments. */
    public Stream<DynamicTest> tests(Function<CannedQuery, Map<String, String>> arguments) {
        return catalogue.listQueries().stream()
                .filter(q -> Rewrite.isAsked() || Files.exists(file(q)))
                .map(q -> DynamicTest.dynamicTest(q.name(), () -> compare(q, arguments.apply(q))));
    }

    private Path file(CannedQuery query) {
        return folder.resolve(query.name() + SUFFIX);
    }

    private void compare(CannedQuery query, Map<String, String> arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerFormat.CSV.write(query.bind(arguments).run(data), out, 0);
        String answer = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (Rewrite.isAsked()) {
            Files.createDirectories(file(query).getParent());
            Files.writeString(file(query), answer);
        }
        assertThat(answer).isEqualTo(Files.readString(file(query)));
    }
}
