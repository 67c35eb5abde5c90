package org.dateline.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.model.DatelineException;

/**
 * Works on several things at once and hands the results on in the order of the things, from the calling thread. Only a few results wait at any time, so
 * that memory stays bounded however long the list is.
 */
public final class InOrder {
    private static final int AHEAD_PER_THREAD = 4;

    private InOrder() {}

    /**
     * Applies {@code work} on {@code threads} threads and {@code sink} on this one.
     *
     * @throws RuntimeException what {@code work} or {@code sink} throws; the things not begun are then left, and none is worked on any more
     */
    public static <T, R> void forEach(List<T> things, int threads, Function<T, R> work, Consumer<R> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "article");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Queue<Future<R>> pending = new ArrayDeque<>();
            Iterator<T> rest = things.iterator();
            while (rest.hasNext() || !pending.isEmpty()) {
                while (rest.hasNext() && pending.size() < threads * AHEAD_PER_THREAD) {
                    T thing = rest.next();
                    pending.add(workers.submit(() -> work.apply(thing)));
                }
                sink.accept(await(pending.remove()));
            }
        } finally {
            stop(workers);
        }
    }

    /** Waits for what is running, since whoever called may take away what it works with. */
    private static void stop(ExecutorService workers) {
        workers.shutdownNow();
        boolean interrupted = false;
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <R> R await(Future<R> pending) {
        try {
            return pending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatelineException(
                    "DL-INTERRUPTED", "interrupted. What was committed is kept; run it again to go on.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
