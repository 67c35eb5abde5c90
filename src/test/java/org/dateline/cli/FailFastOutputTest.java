package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.DatelineException;
import org.junit.jupiter.api.Test;

class FailFastOutputTest {
    @Test
    void aFullDiskIsAnError() {
        PrintStream out =
                new PrintStream(new FailFastOutput(broken("No space left on device")), false, StandardCharsets.UTF_8);
        out.print("text");
        assertThatThrownBy(out::flush)
                .isInstanceOfSatisfying(
                        DatelineException.class, e -> assertThat(e.id()).isEqualTo("DL-OUTPUT-FAILED"))
                .hasMessageContaining("No space left on device");
    }

    @Test
    void aReaderThatLeavesEndsTheCommandQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(List.of("--help"), InputStream.nullInputStream(), broken("Broken pipe"), err);
        assertThat(code).isZero();
        assertThat(err.size()).isZero();
    }

    private static OutputStream broken(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
