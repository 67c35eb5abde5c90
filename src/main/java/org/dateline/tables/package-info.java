/** Reads the word lists and gazetteers that lie beside the classes that use them. */
@NullMarked
package org.dateline.tables;

import org.jspecify.annotations.NullMarked;
