package org.dateline.ingest;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/**
 * A kind of file that is known by its first bytes and is no text.
 *
 * @param start the first bytes
 * @param kind what such a file is, with its article: "a PDF document"
 * @param way how to get at its text
 */
record BinarySignature(byte[] start, String kind, String way) {
    private static final List<BinarySignature> ALL = Table.rows(BinarySignature.class, "binary-signatures.tsv").stream()
            .map(BinarySignature::parse)
            .toList();

    private static BinarySignature parse(Row row) {
        return new BinarySignature(HexFormat.of().parseHex(row.cell(0)), row.cell(1), row.cell(2));
    }

    static Optional<BinarySignature> find(byte[] bytes) {
        return ALL.stream().filter(signature -> signature.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
