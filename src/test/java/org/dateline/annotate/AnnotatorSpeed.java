package org.dateline.annotate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.Sentence;

/**
 * Measures loading, throughput and memory over a folder of plain text files: {@code AnnotatorSpeed FOLDER [THREADS]}. Tokens for each second of
 * processor time hold on a busy machine too; multiply by the number of free cores.
 */
public final class AnnotatorSpeed {
    private static final int ROUNDS = 3;

    private AnnotatorSpeed() {}

    public static void main(String[] args) throws IOException {
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        List<Article> articles = read(Path.of(args[0]));
        Clock load = new Clock();
        try (Annotator annotator = Annotator.load(threads)) {
            System.out.println("load: " + load);
            for (int round = 1; round <= ROUNDS; round++) {
                Clock run = new Clock();
                long tokens = annotator.annotateAll(articles).stream()
                        .map(Annotated::sentences)
                        .flatMap(List::stream)
                        .mapToLong(Sentence::size)
                        .sum();
                System.out.printf(
                        "round %d: %d tokens, %s, %.0f a second, %.0f for each second of processor time%n",
                        round, tokens, run, tokens / run.wall(), tokens / run.processor());
            }
        }
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }

    private static List<Article> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(AnnotatorSpeed::read1).toList();
        }
    }

    private static Article read1(Path file) {
        try {
            return ConlluDump.articleOf(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Time since it was made. */
    private static final class Clock {
        private final long wall = System.nanoTime();
        private final long processor = processorTime();

        double wall() {
            return (System.nanoTime() - wall) / 1e9;
        }

        double processor() {
            return (processorTime() - processor) / 1e9;
        }

        private static long processorTime() {
            return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
        }

        @Override
        public String toString() {
            return "%.2f s (processor %.2f s)".formatted(wall(), processor());
        }
    }
}
