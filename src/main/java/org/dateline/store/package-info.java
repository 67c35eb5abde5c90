/** The TDB2 store: transactions, replacement and retraction of articles, the catalog, link graphs. */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
