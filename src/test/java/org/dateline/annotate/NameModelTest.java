package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.TokenSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameModelTest {
    @TempDir
    Path folder;

    /** src/training/tests/tiny_token_classifier.py wrote it. */
    private static Path classifier() {
        URL config = Objects.requireNonNull(NameModelTest.class.getResource("onnx-names/config.json"));
        try {
            return Objects.requireNonNull(Path.of(config.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Name> names(NameModel model, String... words) {
        try (NameFinders finders = NameFinders.load(model).orElseThrow()) {
            return finders.find(List.of(words), 3);
        }
    }

    private static Name name(int begin, int end, NameType type) {
        return new Name(new TokenSpan(3, begin, end), type);
    }

    /** OpenNLP's own format of samples: what follows "Captain" is a person. */
    private Path trained() throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (String person : List.of("Arlo", "Bettina", "Corvin", "Dalia", "Edgar", "Fenna", "Gustav", "Hedda")) {
            for (String verb : List.of("sailed", "waited", "sang")) {
                samples.add(NameSample.parse("Captain <START:person> " + person + " <END> " + verb + " .", false));
                samples.add(NameSample.parse("The old ship " + verb + " again .", false));
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        parameters.put("PrintMessages", false);
        TokenNameFinderModel model = NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
        Path file = folder.resolve("captains.bin");
        model.serialize(file);
        return file;
    }

    @Test
    void anOpenNlpModelFindsNames() throws IOException {
        NameModel model = new NameModel.OpenNlp(trained());
        assertThat(names(model, "Captain", "Isidor", "sailed", ".")).containsExactly(name(1, 2, NameType.PERSON));
        assertThat(names(model, "The", "old", "ship", "sang", "again", ".")).isEmpty();
    }

    @Test
    void aClassifierInOnnxFindsNamesByTheContextOfTheirPieces() {
        NameModel model = new NameModel.Onnx(classifier());
        assertThat(names(model, "Ada", "King", "sailed", "to", "Kingston", "."))
                .containsExactly(name(0, 2, NameType.PERSON), name(4, 5, NameType.LOCATION));
        assertThat(names(model, "the", "King", "sailed", "to", "Harbour", "Works", "."))
                .containsExactly(name(4, 6, NameType.ORGANIZATION));
    }

    @Test
    void longSentencesAreReadInParts() {
        List<String> words = new ArrayList<>(Collections.nCopies(600, "the"));
        words.set(599, "Lima");
        assertThat(names(new NameModel.Onnx(classifier()), words.toArray(String[]::new)))
                .containsExactly(name(599, 600, NameType.LOCATION));
    }

    @Test
    void theAnnotatorTakesTheModelInPlaceOfItsOwn() throws IOException {
        List<String> captain = List.of("Captain", "Isidor", "sailed", ".");
        List<String> others = List.of("Angela", "Merkel", "went", "to", "Berlin", ".");
        try (Annotator annotator = Annotator.load(2, new NameModel.OpenNlp(trained()))) {
            for (Sentence s : annotator.annotateWords(Collections.nCopies(8, captain))) {
                assertThat(s.names()).containsExactly(new Name(new TokenSpan(0, 1, 2), NameType.PERSON));
            }
            assertThat(annotator.annotateWords(List.of(others)).get(0).names())
                    .as("the encoder knows them, this model does not")
                    .isEmpty();
        }
    }

    @Test
    void whatIsNoModelIsToldWithItsName() throws IOException {
        Path junk = Files.writeString(folder.resolve("junk.bin"), "junk");
        assertThatThrownBy(() -> NameFinders.load(new NameModel.OpenNlp(junk)))
                .isInstanceOf(NameModelException.class)
                .hasMessageContaining("junk.bin");
        assertThatThrownBy(() -> NameFinders.load(new NameModel.OpenNlp(folder.resolve("none.bin"))))
                .hasMessageContaining("there is no file");
        assertThatThrownBy(() -> NameFinders.load(new NameModel.Onnx(folder))).hasMessageContaining("config.json");
        Files.copy(classifier().resolve("config.json"), folder.resolve("config.json"));
        Files.copy(classifier().resolve("vocab.txt"), folder.resolve("vocab.txt"));
        Files.writeString(folder.resolve("model.onnx"), "junk");
        assertThatThrownBy(() -> NameFinders.load(new NameModel.Onnx(folder)))
                .isInstanceOf(NameModelException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void theVersionChangesWithTheModel() throws IOException {
        assertThat(NameModel.BUILT_IN.version()).isEqualTo(ModelVersion.current());
        Path file = Files.writeString(folder.resolve("a.bin"), "1");
        String before = new NameModel.OpenNlp(file).version();
        Files.writeString(file, "2");
        assertThat(new NameModel.OpenNlp(file).version()).isNotEqualTo(before).startsWith(ModelVersion.current());
        assertThat(new NameModel.Onnx(classifier()).version()).contains("+onnx-");
    }

    @Test
    void modelsAreNamedByKindAndPath() {
        assertThat(NameModel.find("opennlp:x/y.bin")).contains(new NameModel.OpenNlp(Path.of("x/y.bin")));
        assertThat(NameModel.find("onnx:models:1")).contains(new NameModel.Onnx(Path.of("models:1")));
        assertThat(NameModel.find("y.bin")).isEmpty();
        assertThat(NameModel.find("spacy:x")).isEmpty();
        assertThat(NameModel.find("onnx:")).isEmpty();
    }
}
