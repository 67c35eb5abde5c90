package org.dateline.pipeline;

import java.util.function.Supplier;
import org.dateline.model.DatelineException;

/** What became of one input: a bad article never stops the others. */
public sealed interface Attempt<T> {
    /**
     * It went well.
     *
     * @param value what came out
     */
    record Success<T>(T value) implements Attempt<T> {}

    /**
     * It did not.
     *
     * @param why names the input and says what to do
     */
    record Failure<T>(DatelineException why) implements Attempt<T> {}

    /**
     * Tries. A fault of ours is turned into a failure that says so; only a lack of memory gets through.
     *
     * @param input the name of what is worked on
     */
    static <T> Attempt<T> at(String input, Supplier<T> work) {
        try {
            return new Success<>(work.get());
        } catch (DatelineException e) {
            return new Failure<>(e);
        } catch (RuntimeException | StackOverflowError e) {
            return new Failure<>(new DatelineException(
                    "DL-INGEST-FAULT",
                    input + ": a fault in Dateline (" + e
                            + "). The other articles are not affected. Please report it with this article.",
                    e));
        }
    }
}
