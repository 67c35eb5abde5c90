package org.dateline.model;

/**
 * Who or what plays a part in an event.
 *
 * @param role the part
 * @param target id of an {@link Actor} ({@code a…}) or of an {@link Event} ({@code e…})
 */
public record Participant(Role role, String target) {}
