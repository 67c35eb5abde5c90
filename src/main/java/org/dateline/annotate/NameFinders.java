package org.dateline.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.TokenSpan;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/**
 * Finds names with a model of the user's own, through OpenNLP's interface. OpenNLP's finders keep what they have seen, so that each thread has one of its
 * own, which forgets after every sentence: what it finds depends on the sentence alone.
 */
final class NameFinders implements AutoCloseable {
    private final ThreadLocal<TokenNameFinder> finders;
    private final AutoCloseable resources;
    /** Our type for a model's, in lower case; empty where it is none of names. */
    private final Map<String, Optional<NameType>> types;

    private NameFinders(Supplier<TokenNameFinder> finders, AutoCloseable resources) {
        this.finders = ThreadLocal.withInitial(finders);
        this.resources = resources;
        types = types();
    }

    /** Finders for a model; none for the one that comes with the build. */
    static Optional<NameFinders> load(NameModel model) {
        if (model instanceof NameModel.OpenNlp own) {
            return Optional.of(openNlp(own.file()));
        }
        if (model instanceof NameModel.Onnx own) {
            OnnxNameFinder finder = OnnxNameFinder.load(own.folder());
            return Optional.of(new NameFinders(() -> finder, finder));
        }
        return Optional.empty();
    }

    private static NameFinders openNlp(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            TokenNameFinderModel model = new TokenNameFinderModel(file);
            return new NameFinders(() -> new NameFinderME(model), () -> {});
        } catch (IOException | RuntimeException e) {
            throw new NameModelException(file, e);
        }
    }

    private static Map<String, Optional<NameType>> types() {
        Map<String, Optional<NameType>> types = new HashMap<>();
        for (Row row : Table.rows(NameFinders.class, "name-types.tsv")) {
            types.put(
                    row.cell(0),
                    Arrays.stream(NameType.values())
                            .filter(t -> t.label().equals(row.cell(1)))
                            .findFirst());
        }
        return types;
    }

    /** The names of a sentence, in order; where two overlap, the first one. */
    List<Name> find(List<String> forms, int sentence) {
        TokenNameFinder finder = finders.get();
        opennlp.tools.util.Span[] found = finder.find(forms.toArray(String[]::new));
        finder.clearAdaptiveData();
        Arrays.sort(found);
        List<Name> names = new ArrayList<>();
        int free = 0;
        for (opennlp.tools.util.Span span : found) {
            Optional<NameType> type = type(span.getType());
            if (span.getStart() >= free && span.length() > 0 && type.isPresent()) {
                names.add(new Name(new TokenSpan(sentence, span.getStart(), span.getEnd()), type.get()));
                free = span.getEnd();
            }
        }
        return names;
    }

    private Optional<NameType> type(String label) {
        return types.getOrDefault(label.toLowerCase(Locale.ROOT), Optional.of(NameType.MISC));
    }

    @Override
    public void close() {
        try {
            resources.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
