package org.dateline.architecture.bad.extract;

import org.dateline.architecture.bad.resolve.KnowsExtract;

/** Breaks the layers: one stage knows another. */
public class KnowsResolve {
    public static final KnowsExtract OTHER = new KnowsExtract();
}
