/** A dossier becomes quads: IRIs, vocabulary, writers. */
@NullMarked
package org.dateline.rdf;

import org.jspecify.annotations.NullMarked;
