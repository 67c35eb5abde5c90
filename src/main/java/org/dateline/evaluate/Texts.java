package org.dateline.evaluate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.ingest.Input;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/** Gives gold texts to the pipeline: articles as files that a user would give it, single sentences as they stand. */
final class Texts {
    private final Pipeline pipeline;

    Texts(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * What the pipeline finds in a text that is read as a plain-text file.
     *
     * @param published day of publication, as a header line would tell it
     */
    Findings understand(String name, GoldText gold, Optional<String> published) {
        String header = published.map(day -> "date: " + day + "\n\n").orElse("");
        byte[] bytes = (header + gold.text().value()).getBytes(StandardCharsets.UTF_8);
        Article article = pipeline.read(Input.stream(name, new ByteArrayInputStream(bytes)))
                .article();
        return new Findings(pipeline.understand(article), gold);
    }

    /** What the pipeline finds in a paragraph, whatever language it would be taken for. */
    Findings understandParagraph(String name, GoldText gold, @Nullable LocalDate published) {
        return new Findings(pipeline.understand(paragraph(name, gold.text(), published)), gold);
    }

    /** The sentences and times of a paragraph. */
    Annotated annotateParagraph(String name, Text text, @Nullable LocalDate published) {
        return pipeline.annotate(paragraph(name, text, published));
    }

    private static Article paragraph(String name, Text text, @Nullable LocalDate published) {
        Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
        return new Article(name, null, null, published, null, List.of(), "en", text, List.of(block), name);
    }
}
