package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** What finds the names in an article: the encoder that comes with the build, or a model of the user's own in its place. */
public sealed interface NameModel {
    /** The encoder that comes with the build. */
    NameModel BUILT_IN = new BuiltIn();

    /** The encoder that comes with the build. */
    record BuiltIn() implements NameModel {}

    /**
     * A name finder of OpenNLP's.
     *
     * @param file its {@code .bin} file
     */
    record OpenNlp(Path file) implements NameModel {}

    /**
     * A transformer for token classification over BERT's word pieces, as Hugging Face's tools export it and opennlp-dl reads it.
     *
     * @param folder holds {@code model.onnx}, {@code vocab.txt} and {@code config.json} with {@code id2label}; {@code tokenizer_config.json} may say
     *     {@code do_lower_case}
     */
    record Onnx(Path folder) implements NameModel {}

    /**
     * Reads {@code opennlp:FILE} or {@code onnx:FOLDER}.
     *
     * @return empty when it is neither
     */
    static Optional<NameModel> find(String written) {
        int colon = written.indexOf(':');
        if (colon < 0 || colon + 1 == written.length()) {
            return Optional.empty();
        }
        Path path = Path.of(written.substring(colon + 1));
        return switch (written.substring(0, colon)) {
            case "opennlp" -> Optional.of(new OpenNlp(path));
            case "onnx" -> Optional.of(new Onnx(path));
            default -> Optional.empty();
        };
    }

    /**
     * A short name that changes with what annotates: the encoder's, and that of the user's model where there is one.
     *
     * @throws org.dateline.model.DatelineException when a model is missing
     */
    default String version() {
        String encoder = ModelVersion.current();
        if (this instanceof OpenNlp own) {
            return encoder + "+opennlp-" + checksum(own.file());
        }
        if (this instanceof Onnx own) {
            List<String> parts = List.of(OnnxNameFinder.MODEL, OnnxNameFinder.VOCABULARY, OnnxNameFinder.LABELS);
            return encoder + "+onnx-"
                    + String.join(
                            "",
                            parts.stream()
                                    .map(own.folder()::resolve)
                                    .map(NameModel::checksum)
                                    .toList());
        }
        return encoder;
    }

    private static String checksum(Path file) {
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
            in.transferTo(OutputStream.nullOutputStream());
            return "%08x".formatted(checksum.getValue());
        } catch (IOException e) {
            throw new NameModelException(file, e);
        }
    }
}
