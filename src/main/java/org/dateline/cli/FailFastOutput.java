package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.dateline.model.DatelineException;

/**
 * Output that fails at once when it cannot be written. {@link java.io.PrintStream} only takes a note, so that a full disk would pass for success and a
 * reader that has left ({@code | head}) would be written to for hours.
 */
final class FailFastOutput extends OutputStream {
    private final OutputStream out;

    FailFastOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 13);
    }

    @Override
    public void write(int b) {
        guard(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        guard(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        guard(out::flush);
    }

    private static void guard(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (reason.contains("Broken pipe")) {
                throw new ReaderLeft(e);
            }
            throw new DatelineException(
                    "DL-OUTPUT-FAILED",
                    "the output could not be written: " + reason + ". Make room or write elsewhere.",
                    e);
        }
    }

    /** The program that read our output has ended. Nobody needs to be told. */
    static final class ReaderLeft extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReaderLeft(IOException cause) {
            super(cause);
        }
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }
}
