package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** {@code annotate} prints what its documentation says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentionLayerIT {
    private static final String ARTICLE = "title: 😀 A pact on the lake\n\n"
            + "Kenya and Uganda signed a fishing treaty in Nairobi on Monday, according to the Kenyan government. "
            + "Around 1,500 traders met in Kampala. Tanzania denied that it had joined the pact.\n";

    private JsonObject json = new JsonObject();
    private int[] codePoints = {};

    @BeforeAll
    void annotate() {
        Run run = Run.withInput(ARTICLE, "annotate", "-", "--date", "2024-03-05");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        json = JsonParser.parseString(run.out()).getAsJsonObject();
        codePoints = json.get("text").getAsString().codePoints().toArray();
    }

    @Test
    void theDateIsTheOneGiven() {
        assertThat(json.get("published").getAsString()).isEqualTo("2024-03-05");
        assertThat(json.get("id").getAsString()).isEqualTo("standard input");
    }

    @Test
    void offsetsAreCodePoints() {
        assertThat(texts("sentences")).startsWith("😀 A pact on the lake");
        assertThat(texts("names")).contains("Kenya", "Uganda", "Nairobi", "Kampala", "Tanzania");
        assertThat(texts("times")).contains("Monday");
        assertThat(texts("events")).contains("signed", "met", "joined");
    }

    @Test
    void headsPointIntoTheTokensOfTheDocument() {
        JsonArray tokens = json.getAsJsonArray("tokens");
        int roots = 0;
        for (JsonElement token : tokens) {
            int head = token.getAsJsonObject().get("head").getAsInt();
            assertThat(head).isBetween(-1, tokens.size() - 1);
            roots += head < 0 ? 1 : 0;
        }
        assertThat(roots).isEqualTo(json.getAsJsonArray("sentences").size());
        JsonObject kenya = find("tokens", "Kenya");
        assertThat(text(tokens.get(kenya.get("head").getAsInt()).getAsJsonObject()))
                .isEqualTo("signed");
    }

    @Test
    void anEventHasArgumentsSourceAndTime() {
        JsonObject signed = find("events", "signed");
        assertThat(signed.get("class").getAsString()).isEqualTo("SignAgreement");
        assertThat(signed.get("plover").getAsString()).isEqualTo("SUPPORT");
        assertThat(signed.get("polarity").getAsString()).isEqualTo("POS");
        assertThat(signed.get("tense").getAsString()).isEqualTo("PAST");
        assertThat(signed.get("time").getAsString()).isEqualTo("2024-03-04");
        assertThat(text(signed.getAsJsonObject("source"))).contains("Kenyan government");
        assertThat(text(signed.getAsJsonObject("cue"))).isEqualTo("according to");
        assertThat(signed.getAsJsonArray("arguments")).anySatisfy(a -> {
            assertThat(a.getAsJsonObject().get("role").getAsString()).isEqualTo("Agent");
            assertThat(a.getAsJsonObject().getAsJsonArray("head")).hasSize(2);
        });
    }

    @Test
    void attributionsAreGivenInWords() {
        JsonObject attribution = json.getAsJsonArray("attributions").get(0).getAsJsonObject();
        assertThat(attribution.get("act").getAsString()).isEqualTo("SAY");
        assertThat(attribution.get("within").isJsonNull()).isTrue();
        assertThat(text(attribution.getAsJsonArray("cue").get(0).getAsJsonObject()))
                .isEqualTo("according to");
        assertThat(text(attribution.getAsJsonArray("source").get(0).getAsJsonObject()))
                .contains("Kenyan government");
        assertThat(text(attribution.getAsJsonArray("content").get(0).getAsJsonObject()))
                .contains("signed");
    }

    @Test
    void namesAndActorsAreLinked() {
        JsonObject kenya = find("names", "Kenya");
        assertThat(kenya.get("link").getAsString()).isEqualTo("Q114");
        JsonObject actor = json.getAsJsonArray("actors").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(a -> a.get("id").equals(kenya.get("actor")))
                .findFirst()
                .orElseThrow();
        assertThat(actor.get("type").getAsString()).isEqualTo("State");
    }

    @Test
    void quantitiesHaveWhatTheyCount() {
        JsonObject number = json.getAsJsonArray("quantities").get(0).getAsJsonObject();
        assertThat(number.get("value").getAsInt()).isEqualTo(1500);
        assertThat(number.get("counts").getAsString()).contains("traders");
    }

    private JsonObject find(String list, String text) {
        return json.getAsJsonArray(list).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(o -> text(o).equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(String list) {
        return json.getAsJsonArray(list).asList().stream()
                .map(e -> text(e.getAsJsonObject()))
                .toList();
    }

    private String text(JsonObject place) {
        int begin = place.get("begin").getAsInt();
        return new String(codePoints, begin, place.get("end").getAsInt() - begin);
    }
}
