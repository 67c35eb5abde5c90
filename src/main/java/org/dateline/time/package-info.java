/** Expressions of time, found and resolved to TIMEX3 and EDTF values. */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
