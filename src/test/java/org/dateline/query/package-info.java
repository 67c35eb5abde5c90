/** Tests of the catalogue: over a small store of invented articles, and by attack. */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
