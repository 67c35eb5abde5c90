package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.model.DatelineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoreFolderTest {
    @TempDir
    Path folder;

    /** A full disk shows as one of these, depending on which file it hits. */
    static Stream<Throwable> fullDisk() {
        return Stream.of(
                new IllegalStateException("commit", new IOException("No space left on device")),
                new IllegalStateException("commit", new IOException("Disk quota exceeded")),
                new InternalError("a fault occurred in a recent unsafe memory access operation in compiled Java code"));
    }

    @ParameterizedTest
    @MethodSource("fullDisk")
    void knowsAFullDisk(Throwable fault) {
        DatelineException failure = new StoreFolder(folder).failure("cannot be written", fault);
        assertThat(failure.id()).isEqualTo("DL-STORE-DISK-FULL");
        assertThat(failure)
                .hasMessageContaining("is full")
                .hasMessageContaining("Make room")
                .hasCause(fault);
    }

    @Test
    void namesTheStoreInOtherFaults() {
        DatelineException failure = new StoreFolder(folder).failure("cannot be read", new IllegalStateException("odd"));
        assertThat(failure.id()).isEqualTo("DL-STORE-FAILED");
        assertThat(failure).hasMessageContaining(folder.toString()).hasMessageContaining("odd");
    }

    @Test
    void growsByTheFactorSinceTheLastCompaction() throws IOException {
        Growth growth = new Growth(folder, 1000);
        assertThat(growth.isLarge()).isFalse();
        Files.write(folder.resolve("a"), new byte[2000]);
        assertThat(growth.isLarge()).as("never compacted").isTrue();
        growth.record();
        Files.write(folder.resolve("b"), new byte[5000]);
        assertThat(growth.isLarge()).isFalse();
        Files.write(folder.resolve("c"), new byte[2000]);
        assertThat(growth.isLarge()).isTrue();
    }
}
