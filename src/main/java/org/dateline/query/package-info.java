/** The catalogue of canned questions: load, check, bind, run, print. */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
