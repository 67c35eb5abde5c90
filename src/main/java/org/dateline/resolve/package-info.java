/** Mentions become actors, events and claims; actors are linked to the knowledge base, events to incidents. */
@NullMarked
package org.dateline.resolve;

import org.jspecify.annotations.NullMarked;
