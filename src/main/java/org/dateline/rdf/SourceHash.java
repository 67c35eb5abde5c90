package org.dateline.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.jspecify.annotations.Nullable;

/** Tells whether an article has changed since it was last read: SHA-256 over its text and all that is known about it, where it lay left out. */
public final class SourceHash {
    private final MessageDigest digest;

    private SourceHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** 64 lower-case hexadecimal digits. */
    public static String of(Article article) {
        SourceHash hash = new SourceHash();
        hash.add(article.id());
        hash.add(article.url());
        hash.add(article.title());
        hash.add(article.published());
        hash.add(article.publisher());
        hash.add(article.authors());
        hash.add(article.language());
        hash.add(article.text().value());
        for (Block block : article.blocks()) {
            hash.add(block.kind() + ":" + block.span().begin() + ":"
                    + block.span().end());
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(@Nullable Object field) {
        byte[] bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
        // The length first, so that no two lists of fields run together into the same bytes.
        digest.update(((field == null ? -1 : bytes.length) + "|").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
