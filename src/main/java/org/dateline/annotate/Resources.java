package org.dateline.annotate;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;

/** Opens the files that lie beside this package's classes, and the models on the class path. */
final class Resources {
    private Resources() {}

    /**
     * Opens a resource.
     *
     * @param name file beside this package's classes, or a path from the class path's root that begins with a slash
     * @throws FileNotFoundException when the build lacks it
     */
    static InputStream open(String name) throws FileNotFoundException {
        InputStream in = Resources.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("not on the class path: " + name);
        }
        return new BufferedInputStream(in);
    }
}
