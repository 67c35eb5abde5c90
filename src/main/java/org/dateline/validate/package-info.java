/** SHACL reports over article graphs. */
@NullMarked
package org.dateline.validate;

import org.jspecify.annotations.NullMarked;
