package org.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.ingest.RejectedArticle.Reason;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/**
 * The text of an input and which of the two formats it is in.
 *
 * @param value decoded, line ends are {@code \n}, without a byte-order mark; control characters still in it
 * @param page whether it is an HTML page; else it is plain text
 */
record SourceText(String value, boolean page) {
    private static final int HEAD = 2048;
    private static final Pattern PAGE_NAME = Pattern.compile("(?i).*\\.x?html?");
    private static final Pattern PAGE_START = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*+<(?:!doctype\\s+html|html|head|body|meta|title|article|main|div|h1|p)\\b.*");
    private static final List<TextFormat> NO_ARTICLES = Table.rows(SourceText.class, "text-formats.tsv").stream()
            .map(TextFormat::parse)
            .toList();
    /** A text in which more than one character in so many is a control character is none. */
    private static final int CONTROLS_ONE_IN = 20;

    /**
     * Decodes an input.
     *
     * @throws RejectedArticle when the bytes are no text, or not in the encoding that they should be in, or a text of another kind
     */
    static SourceText decode(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new RejectedArticle(Reason.EMPTY, name, "is empty. Give it the text of an article, or leave it out.");
        }
        BinarySignature.find(bytes).ifPresent(signature -> {
            throw binary(name, "is " + signature.kind() + ", not text. To get at its text: " + signature.way() + ".");
        });
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String text = TextCleaner.withPlainLineEnds(new Decoder(name, bytes).decode(isPage(name, head)));
        checkControls(name, text);
        // Decoded, for a page in UTF-16 shows only now that it is one.
        boolean page = isPage(name, head(text));
        if (!page) {
            checkFormat(name, head(text));
        }
        return new SourceText(text, page);
    }

    private static void checkControls(String name, String text) {
        long controls = TextCleaner.countControls(text);
        if (controls * CONTROLS_ONE_IN > text.length()) {
            throw binary(
                    name,
                    "holds %,d control characters: not text. Give a plain-text or HTML file.".formatted(controls));
        }
    }

    private static boolean isPage(String name, String head) {
        String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        return PAGE_NAME.matcher(name).matches() || PAGE_START.matcher(start).matches();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(HEAD, text.length()));
    }

    private static RejectedArticle binary(String name, String message) {
        return new RejectedArticle(Reason.BINARY, name, message);
    }

    private static void checkFormat(String name, String head) {
        NO_ARTICLES.stream().filter(format -> format.begins(head)).findFirst().ifPresent(format -> {
            throw new RejectedArticle(
                    Reason.FORMAT,
                    name,
                    "is " + format.name() + ", not an article. Give each article as a plain-text or HTML file.");
        });
    }

    private record TextFormat(Pattern start, String name) {
        static TextFormat parse(Row row) {
            return new TextFormat(Pattern.compile(row.cell(0)), row.cell(1));
        }

        boolean begins(String text) {
            return start.matcher(text).lookingAt();
        }
    }
}
