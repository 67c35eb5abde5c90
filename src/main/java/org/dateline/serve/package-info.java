/** Fuseki over a store: loopback, read-only, bounded. */
@NullMarked
package org.dateline.serve;

import org.jspecify.annotations.NullMarked;
