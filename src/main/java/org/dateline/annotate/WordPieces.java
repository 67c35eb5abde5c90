package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * Cuts a word into the pieces that the encoder knows, as BERT's uncased tokenizer does: control characters dropped, lower case, accents stripped,
 * every punctuation mark and ideograph on its own, then the longest pieces from the left. Safe for several threads.
 */
final class WordPieces {
    /** Opens a sequence; its vector stands for the root. */
    static final int CLS = 101;

    static final int SEP = 102;
    /** More pieces than this tell nothing new of a word: only the first one's vector is read. */
    private static final int MOST = 32;

    private static final int LONGEST = 100;

    private final Map<String, Integer> ids;
    private final WordpieceTokenizer tokenizer;
    private final boolean uncased;
    private final int unknown;

    private WordPieces(Map<String, Integer> ids, boolean uncased) {
        this.ids = ids;
        this.uncased = uncased;
        unknown = ids.getOrDefault("[UNK]", 0);
        tokenizer = new WordpieceTokenizer(ids.keySet(), LONGEST);
    }

    /** The pieces of the encoder that comes with the build. */
    static WordPieces load() {
        try (InputStream in = Resources.open("vocab.txt")) {
            return read(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList(),
                    true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The pieces of a vocabulary.
     *
     * @param vocabulary a piece a line, in the order of their ids; with BERT's special pieces
     * @param uncased whether it is one of small letters without accents
     */
    static WordPieces read(List<String> vocabulary, boolean uncased) {
        Map<String, Integer> ids = new HashMap<>(1 << 16);
        vocabulary.forEach(piece -> ids.put(piece, ids.size()));
        if (!ids.keySet().containsAll(List.of("[UNK]", "[CLS]", "[SEP]"))) {
            throw new IllegalArgumentException("the vocabulary lacks [UNK], [CLS] or [SEP]: it is none of BERT's");
        }
        return new WordPieces(ids, uncased);
    }

    /** The id of the piece that opens a sequence. */
    int opening() {
        return ids.getOrDefault("[CLS]", unknown);
    }

    /** The id of the piece that closes a sequence. */
    int closing() {
        return ids.getOrDefault("[SEP]", unknown);
    }

    /** The ids of a word's pieces, at least one. */
    int[] of(String word) {
        List<Integer> out = new ArrayList<>();
        for (String part : parts(word)) {
            addPieces(part, out);
        }
        return out.isEmpty()
                ? new int[] {unknown}
                : out.stream().limit(MOST).mapToInt(Integer::intValue).toArray();
    }

    /** OpenNLP keeps the pieces before the unknown one, BERT does not: the whole part is unknown. */
    private void addPieces(String part, List<Integer> out) {
        String[] pieces = tokenizer.tokenize(part);
        int from = out.size();
        for (int i = 1; i < pieces.length - 1; i++) {
            int id = ids.getOrDefault(pieces[i], unknown);
            if (id == unknown) {
                out.subList(from, out.size()).clear();
                out.add(unknown);
                return;
            }
            out.add(id);
        }
    }

    private List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        plain(word).codePoints().forEach(c -> {
            boolean alone = standsAlone(c);
            if ((alone || Character.isWhitespace(c)) && !run.isEmpty()) {
                parts.add(run.toString());
                run.setLength(0);
            }
            if (alone) {
                parts.add(Character.toString(c));
            } else if (!Character.isWhitespace(c)) {
                run.appendCodePoint(c);
            }
        });
        if (!run.isEmpty()) {
            parts.add(run.toString());
        }
        return parts;
    }

    private String plain(String word) {
        StringBuilder out = new StringBuilder(word.length());
        Normalizer.normalize(word, uncased ? Normalizer.Form.NFD : Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !isDropped(c))
                .map(c -> uncased ? Character.toLowerCase(c) : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK -> !Character.isWhitespace(c);
            default -> c == 0xFFFD;
        };
    }

    private static boolean standsAlone(int c) {
        if (Character.isIdeographic(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        };
    }
}
