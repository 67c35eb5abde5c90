/** Annotated sentences become mentions of actors, events, quantities, relations and claims. Pure Java over the model. */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
