/** Tests of the server: what it answers, and what it refuses. Loopback only. */
@NullMarked
package org.dateline.serve;

import org.jspecify.annotations.NullMarked;
