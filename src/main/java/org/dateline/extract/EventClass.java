package org.dateline.extract;

import org.dateline.model.Role;

/**
 * A class of events and how its words distribute roles.
 *
 * @param name local name in the ontology
 * @param parent local name of the superclass, "-" for the top
 * @param subject role of the subject of a verb that has no object
 * @param of role of "of X" after a noun
 * @param to role of "to X"
 */
record EventClass(String name, String parent, Role subject, Role of, Role to) {}
