/** Tests of readers and scorers, on made-up files and counts worked out by hand. */
@NullMarked
package org.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
