package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 200).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInOrderWhateverTheThreads(int threads) {
        List<Integer> seen = new ArrayList<>();
        InOrder.forEach(NUMBERS, threads, n -> n * n, seen::add);
        assertThat(seen).isEqualTo(NUMBERS.stream().map(n -> n * n).toList());
    }

    @Test
    void aSlowFirstThingDoesNotLetTheOthersPass() {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> seen = new ArrayList<>();
        InOrder.forEach(
                List.of(0, 1),
                2,
                n -> {
                    if (n == 0) {
                        awaitQuietly(second);
                    } else {
                        second.countDown();
                    }
                    return n;
                },
                seen::add);
        assertThat(seen).containsExactly(0, 1);
    }

    @Test
    void onlyAFewThingsAreBegunBeforeTheFirstIsTaken() {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> begunAtFirst = new ArrayList<>();
        InOrder.forEach(NUMBERS, 2, n -> begun.incrementAndGet(), n -> {
            if (begunAtFirst.isEmpty()) {
                begunAtFirst.add(begun.get());
            }
        });
        assertThat(begunAtFirst.get(0)).isLessThanOrEqualTo(8);
        assertThat(begun).hasValue(NUMBERS.size());
    }

    @Test
    void failuresOfTheWorkComeOutAsTheyAre() {
        IllegalStateException failure = new IllegalStateException("on purpose");
        assertThatThrownBy(() -> InOrder.forEach(
                        NUMBERS,
                        2,
                        n -> {
                            throw failure;
                        },
                        n -> {}))
                .isSameAs(failure);
    }

    /** What the work uses may be closed after that. */
    @Test
    void nothingIsWorkedOnAfterAFailure() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        IllegalStateException failure = new IllegalStateException("on purpose");
        assertThatThrownBy(() -> InOrder.forEach(
                        List.of(0, 1),
                        2,
                        n -> {
                            if (n == 1) {
                                begun.countDown();
                                spinUntilInterrupted();
                                ended.set(true);
                            }
                            return n;
                        },
                        n -> {
                            awaitQuietly(begun);
                            throw failure;
                        }))
                .isSameAs(failure);
        assertThat(ended).isTrue();
    }

    private static void spinUntilInterrupted() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        // Gives a caller that does not wait the time to be caught.
        for (int i = 0; i < 1_000_000; i++) {
            Thread.onSpinWait();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
