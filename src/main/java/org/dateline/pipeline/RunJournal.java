package org.dateline.pipeline;

import org.dateline.model.DatelineException;

/** Hears of what happens in a run, from one thread, in the order of the inputs. */
public interface RunJournal {
    /** The run begins, with so many inputs. */
    void begin(int inputs);

    /** An article is taken, with something to know about it: a line that names its input. */
    void warn(String message);

    /** An input is rejected. */
    void reject(DatelineException why);

    /** So many more inputs are done: committed, or rejected. */
    void advance(int inputs);

    /** All is done. */
    void end();
}
