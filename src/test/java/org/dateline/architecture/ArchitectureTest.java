package org.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code keeps every rule, and the bad examples break every rule: no rule can pass because it sees nothing. */
class ArchitectureTest {
    private static final String BAD = "org.dateline.architecture.bad";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dateline");
    private static final JavaClasses BAD_EXAMPLES = new ClassFileImporter().importPackages(BAD);

    static List<String> rules() {
        return Rules.names();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void codeKeeps(String rule) {
        new Rules("org.dateline").get(rule).allowEmptyShould(true).check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void badExampleBreaks(String rule) {
        assertThat(new Rules(BAD).get(rule).evaluate(BAD_EXAMPLES).hasViolation())
                .isTrue();
    }
}
