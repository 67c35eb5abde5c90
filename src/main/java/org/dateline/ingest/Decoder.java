package org.dateline.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.RejectedArticle.Reason;

/**
 * Turns the bytes of one input into text: by its byte-order mark, else (for a page) by the encoding that it declares, else as UTF-8. Never by guess: bytes
 * that do not fit are an error that says where they are.
 */
final class Decoder {
    /** Where the HTML standard looks for a declaration, with room for the long heads of the day. */
    private static final int DECLARATION_WITHIN = 4096;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?is)<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]{1,40})|<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"']{1,40})");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String name;
    private final byte[] bytes;

    Decoder(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String decode(boolean page) {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return decode(StandardCharsets.UTF_8, 3);
        } else if (startsWith(0xFF, 0xFE)) {
            return decode(StandardCharsets.UTF_16LE, 2);
        } else if (startsWith(0xFE, 0xFF)) {
            return decode(StandardCharsets.UTF_16BE, 2);
        }
        checkZeros();
        return decode(page ? findDeclared().orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8, 0);
    }

    private boolean startsWith(int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text in UTF-16 that lacks its mark has a zero in nearly every second byte; any other zero means that this is no text. */
    private void checkZeros() {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0) {
            return;
        }
        if (Math.max(zeros[0], zeros[1]) * 5L > bytes.length) {
            String charset = zeros[1] > zeros[0] ? "UTF-16LE" : "UTF-16BE";
            throw new RejectedArticle(
                    Reason.ENCODING, name, "looks like UTF-16 without a byte-order mark." + convert(charset));
        }
        throw new RejectedArticle(Reason.BINARY, name, "holds zero bytes: not text. Give a plain-text or HTML file.");
    }

    private Optional<Charset> findDeclared() {
        String head = new String(bytes, 0, Math.min(DECLARATION_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARATION.matcher(head);
        return m.find() ? Optional.of(charset(m.group(1) != null ? m.group(1) : m.group(2))) : Optional.empty();
    }

    /** The charset that browsers take for a label, after the WHATWG Encoding standard. */
    private Charset charset(String label) {
        try {
            Charset charset = Charset.forName(label.strip());
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return WINDOWS;
            }
            // The declaration itself was read byte by byte, so it cannot be true.
            return charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RejectedArticle(
                    Reason.ENCODING,
                    name,
                    "declares the unknown encoding \"" + TextCleaner.excerpt(label)
                            + "\". Convert the page to UTF-8 and declare that.",
                    e);
        }
    }

    private String decode(Charset charset, int from) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isUnderflow()) {
            throw notIn(charset, in.position());
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private RejectedArticle notIn(Charset charset, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        String message = "is not %s: byte 0x%02X at offset %,d, line %,d."
                .formatted(charset.name(), bytes[offset] & 0xFF, offset, line);
        boolean windows = charset.equals(StandardCharsets.UTF_8) && fits(WINDOWS);
        return new RejectedArticle(
                Reason.ENCODING,
                name,
                message + (windows ? " It may be windows-1252." + convert("WINDOWS-1252") : convert("ENCODING")));
    }

    private boolean fits(Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (java.nio.charset.CharacterCodingException e) {
            return false;
        }
    }

    private static String convert(String charset) {
        return " Convert it to UTF-8: iconv -f " + charset + " -t UTF-8 FILE > NEW-FILE";
    }
}
