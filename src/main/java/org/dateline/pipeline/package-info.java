/** Composes the stages, from a source of articles to a store; journal and run report. */
@NullMarked
package org.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
