/** The nouns that the stages hand on: immutable records, no library but the JDK. */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
