/** The command line as people meet it. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
