package org.dateline.architecture.bad.resolve;

import org.dateline.architecture.bad.extract.KnowsResolve;

/** Closes a cycle of packages. */
public class KnowsExtract {
    Class<?> other = KnowsResolve.class;
}
