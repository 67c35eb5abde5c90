package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a store has grown since it was last compacted. The database copies each block that a transaction touches, so a store that is written often
 * takes many times the space of its contents.
 */
final class Growth {
    /** Below this, compacting is not worth the while. */
    private static final long SMALL = 1L << 30;

    private static final int FACTOR = 4;
    private static final String RECORD = "size-after-compaction";

    private final Path folder;
    private final long small;

    Growth(Path folder) {
        this(folder, SMALL);
    }

    Growth(Path folder, long small) {
        this.folder = folder;
        this.small = small;
    }

    boolean isLarge() {
        long now = size();
        return now > small && now / FACTOR > recorded();
    }

    /** Notes the size that the next growth is measured by. */
    void record() throws IOException {
        Files.writeString(folder.resolve(RECORD), Long.toString(size()));
    }

    private long recorded() {
        try {
            return Long.parseLong(Files.readString(folder.resolve(RECORD)).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    /** Lengths of all files of the database, holes included. */
    private long size() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            long sum = 0;
            for (Path file : all) {
                sum += Files.size(file);
            }
            return sum;
        } catch (IOException e) {
            return 0;
        }
    }
}
