package org.dateline.ingest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Makes the identity of an article: its canonical URL, else its text, title and date. The same in every run and on every machine; where the file lay does
 * not count.
 */
final class ArticleId {
    /** 64 bits: with a million articles the chance of any collision is about one in 37 million. */
    private static final int BYTES = 8;
    /** A letter, so that the id is a legal local name in every syntax of RDF. */
    private static final String PREFIX = "a";

    private ArticleId() {}

    static String of(@Nullable URI url, String content) {
        String identity = url != null ? "url\n" + CanonicalUrl.identity(url) : "text\n" + content;
        return PREFIX + HexFormat.of().formatHex(sha256(identity), 0, BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
