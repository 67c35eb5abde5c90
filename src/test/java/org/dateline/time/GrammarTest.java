package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Annotated;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule's examples hold. */
class GrammarTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 18);
    private final List<Rule> rules = new Grammar(Lexicon.load()).listRules();

    @TestFactory
    Stream<DynamicTest> examples() {
        return rules.stream()
                .flatMap(r ->
                        r.examples().stream().map(e -> DynamicTest.dynamicTest(r.name() + ": " + e, () -> check(e))));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(rules).isNotEmpty().allMatch(r -> !r.examples().isEmpty());
    }

    /** The expected extents in brackets must come out with the expected values; without brackets the whole text is one extent. */
    private static void check(String example) {
        int sign = example.lastIndexOf(" = ");
        String text = example.substring(0, sign);
        String marked = text.contains("[") || example.endsWith("= -") ? text : "[" + text + "]";
        Annotated tagged =
                TimeTagger.tag(Plain.article(PUBLISHED, marked.replaceAll("[\\[\\]]", "") + " happened/VERB"));
        StringBuilder out = new StringBuilder(tagged.article().text().value().replace(" happened\n", ""));
        StringBuilder values = new StringBuilder();
        for (int i = tagged.times().size() - 1; i >= 0; i--) {
            var span = tagged.spanOf(tagged.times().get(i).tokens());
            out.insert(span.end(), ']').insert(span.begin(), '[');
        }
        tagged.times()
                .forEach(
                        t -> values.append(' ').append(t.value().timex()).append(t.mod() == null ? "" : ":" + t.mod()));
        String expected = example.endsWith("= -")
                ? text.replaceAll("[\\[\\]]|/[A-Z]{3,5}", "") + " = -"
                : marked.replaceAll("/[A-Z]{3,5}", "") + example.substring(sign);
        assertThat(out + " =" + (values.isEmpty() ? " -" : values)).isEqualTo(expected);
    }
}
