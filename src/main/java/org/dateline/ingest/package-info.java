/** Readers: files, folders and streams of plain text or HTML become {@link org.dateline.model.Article}s. */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
