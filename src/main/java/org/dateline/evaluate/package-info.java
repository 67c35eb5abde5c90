/** Measures Dateline against gold corpora: a reader and a scorer for each, and the figures that come out. */
@NullMarked
package org.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
