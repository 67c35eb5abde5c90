/** Commands and exit codes. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
