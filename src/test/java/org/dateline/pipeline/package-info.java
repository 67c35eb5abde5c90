/** Order, memory and failures of a run. */
@NullMarked
package org.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
