package org.dateline.store;

import java.util.function.Supplier;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.model.DatelineException;

/** Work on a store as transactions, with faults in words. */
final class Transactions {
    private final DatasetGraph data;
    private final StoreFolder folder;

    Transactions(DatasetGraph data, StoreFolder folder) {
        this.data = data;
        this.folder = folder;
    }

    <T> T read(Supplier<T> work) {
        return run(ReadWrite.READ, "cannot be read", work);
    }

    /** All of the work is kept, or, when it throws, none. */
    <T> T write(Supplier<T> work) {
        folder.checkRoom();
        return run(ReadWrite.WRITE, "cannot be written; nothing of this step was kept", work);
    }

    private <T> T run(ReadWrite mode, String fault, Supplier<T> work) {
        data.begin(mode);
        try {
            T result = work.get();
            data.commit();
            return result;
        } catch (DatelineException e) {
            abort(e);
            throw e;
        } catch (RuntimeException | InternalError e) {
            // InternalError is what a mapped file throws when its disk is full.
            abort(e);
            throw folder.failure(fault, e);
        } finally {
            data.end();
        }
    }

    /** What led here matters more than what goes wrong on the way out. */
    private void abort(Throwable reason) {
        try {
            data.abort();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }
}
