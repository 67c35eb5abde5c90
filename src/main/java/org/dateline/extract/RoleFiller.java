package org.dateline.extract;

import org.dateline.model.Role;
import org.dateline.model.Token;

/**
 * A word that plays a part in an event.
 *
 * @param role the part
 * @param token head of the phrase that plays it
 */
record RoleFiller(Role role, Token token) {}
