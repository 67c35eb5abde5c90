package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void readsValuesOfEveryKind() {
        Json json = Json.parse("{\"a\": [1, -2.5e1, true, null], \"b\": {\"c\": \"x\\n\\u00e9\\\"\"}, \"d\": []}");
        assertThat(json.get("a").elements()).hasSize(4);
        assertThat(json.get("a").elements().get(1).number()).isEqualTo(-25);
        assertThat(json.get("b").get("c").text()).isEqualTo("x\né\"");
        assertThat(json.get("d").elements()).isEmpty();
        assertThat(json.get("e").get("f").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"a\" 1}", "\"x", "tru", "[1] 2", "\"\\u00g0\"", "{a: 1}", "-"})
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        assertThatThrownBy(() -> Json.parse("[".repeat(100_000))).isInstanceOf(IllegalArgumentException.class);
    }
}
