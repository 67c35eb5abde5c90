package org.dateline.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.query.Catalogue;
import org.dateline.query.ExpectedAnswers;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The canned queries, asked of the sample articles with the examples of their headers, answer what lies beside them as {@code NAME.expected.csv}. {@code
 * mvn verify -Dit.test=ExpectedAnswersIT -Ddateline.rewrite=true} writes those files; check them by hand before they are committed. They hold what is
 * answered today: a row that rests on something which the graph beside its article names as wrong is wrong too. The list of articles has none, since
 * it shows the version of the software.
 */
class ExpectedAnswersIT {
    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.openExisting(Path.of(SampleStore.folder()));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> answers() {
        return new ExpectedAnswers(Catalogue.load(), store.dataset(), Path.of("queries")).tests();
    }
}
