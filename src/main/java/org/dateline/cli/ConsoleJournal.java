package org.dateline.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dateline.model.DatelineException;
import org.dateline.pipeline.RunJournal;
import org.jspecify.annotations.Nullable;

/** Prints warnings and rejections; on a terminal, a progress bar for a run that takes more than two seconds. */
final class ConsoleJournal implements RunJournal, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int WIDTH = 80;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final ErrorReport report;
    private final boolean terminal;
    private final String task;
    private final String unit;
    private final Instant start = Instant.now();
    private int inputs;
    private int done;
    private @Nullable ProgressBar bar;

    ConsoleJournal(Console console) {
        this(console, "ingest", "articles");
    }

    /**
     * A journal of another kind of run.
     *
     * @param task what stands in front of the bar
     * @param unit what is counted
     */
    ConsoleJournal(Console console, String task, String unit) {
        this.task = task;
        this.unit = " " + unit;
        err = console.err();
        report = new ErrorReport(console);
        terminal = console.progress();
    }

    @Override
    public void begin(int count) {
        inputs = count;
    }

    @Override
    public void warn(String message) {
        clear();
        err.println("warning: " + message);
        redraw();
    }

    @Override
    public void reject(DatelineException why) {
        clear();
        report.tell("rejected: ", why);
        redraw();
    }

    @Override
    public void advance(int count) {
        done += count;
        if (terminal && bar == null && Duration.between(start, Instant.now()).compareTo(PATIENCE) > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(inputs)
                    .setUnit(unit, 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setMaxRenderedLength(WIDTH)
                    .setConsumer(new ConsoleProgressBarConsumer(err))
                    .clearDisplayOnFinish()
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void end() {
        close();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Makes room for a line of its own above the bar. */
    private void clear() {
        if (bar != null) {
            err.print(ERASE_LINE);
        }
    }

    private void redraw() {
        if (bar != null) {
            bar.refresh();
        }
    }
}
