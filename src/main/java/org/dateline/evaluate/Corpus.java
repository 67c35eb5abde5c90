package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.List;

/**
 * A kind of gold corpus: how its files are read, what Dateline makes of a document of it, and how the two are held against each other. This is where a
 * further corpus is added: implement it and list it in {@link Corpora}.
 *
 * @param <D> a document with its gold
 * @param <S> what Dateline finds in it
 */
interface Corpus<D, S> {
    /** Reads a file of the corpus. */
    interface Reader<D> {
        /**
         * The documents in a file.
         *
         * @throws UnreadableGold when the file is not in the corpus's format
         */
        List<D> read(Path file);
    }

    /** What it is called on the command line: {@code meantime}. */
    String name();

    /** The files below a path that make up the corpus, in a fixed order; a path that is a file is the only one. */
    List<Path> files(Path path);

    /** A reader of the corpus that lies at a path. */
    Reader<D> reader(Path path);

    /** What a document is called in messages. */
    String nameOf(D document);

    /** Runs Dateline over a document. Called from several threads. */
    S analyse(D document);

    /** A scorer that has seen nothing yet. */
    Scorer<D, S> scorer();
}
