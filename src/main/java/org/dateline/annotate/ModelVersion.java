package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.dateline.model.DatelineException;

/** Which encoder is in this build: what an article is annotated with decides what is found in it. */
public final class ModelVersion {
    private static final String ENCODER = "encoder.int8.onnx";

    private ModelVersion() {}

    /**
     * A short name that changes with the encoder: {@code encoder-1a2b3c4d}, after the CRC-32 of its file.
     *
     * @throws DatelineException when the encoder is missing
     */
    public static String current() {
        URL model = ModelVersion.class.getResource(ENCODER);
        if (model == null) {
            throw new DatelineException("the encoder is missing from this build: no " + ENCODER + " on the class path");
        }
        try {
            return "encoder-%08x".formatted(checksum(model.openConnection()));
        } catch (IOException e) {
            throw new DatelineException("cannot read the encoder: " + e.getMessage(), e);
        }
    }

    /** A jar has it in its directory; 25 MB need not be read for it. */
    private static long checksum(URLConnection connection) throws IOException {
        if (connection instanceof JarURLConnection jar) {
            return jar.getJarEntry().getCrc();
        }
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(connection.getInputStream(), checksum)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return checksum.getValue();
    }
}
