package org.dateline.evaluate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/** Reads the text files in a gzipped tar archive (POSIX ustar), as corpora come in. Nothing is unpacked to disk. */
final class Archive {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int TYPE = 156;
    private static final int OCTAL = 8;
    /** Larger files are not what a corpus of sentences is made of. */
    private static final int LARGEST = 50_000_000;

    private Archive() {}

    /**
     * Hands over name and text of each plain file.
     *
     * @throws UnreadableGold when the archive is damaged
     */
    static void read(Path archive, BiConsumer<String, String> file) {
        try (InputStream in = Files.newInputStream(archive);
                DataInputStream tar = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            byte[] header = new byte[BLOCK];
            while (next(tar, header)) {
                long size = Long.parseLong(field(header, SIZE, SIZE_LENGTH).strip(), OCTAL);
                if (size > LARGEST) {
                    throw new IOException("a file of " + size + " bytes in it");
                }
                byte[] content = new byte[(int) size];
                tar.readFully(content);
                tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (header[TYPE] == '0' || header[TYPE] == 0) {
                    file.accept(field(header, 0, NAME), new String(content, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | NumberFormatException e) {
            throw new UnreadableGold(archive, "no archive that can be read (" + e.getMessage() + ")", e);
        }
    }

    private static boolean next(DataInputStream tar, byte[] header) throws IOException {
        try {
            tar.readFully(header);
        } catch (EOFException e) {
            return false;
        }
        return header[0] != 0;
    }

    private static String field(byte[] header, int begin, int length) {
        int end = begin;
        while (end < begin + length && header[end] != 0) {
            end++;
        }
        return new String(header, begin, end - begin, StandardCharsets.UTF_8);
    }
}
