package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * What fills a role of an event mention.
 *
 * @param role the role
 * @param target id of an {@link EntityMention} ({@code m…}) or of an {@link EventMention} ({@code e…})
 * @param propbank PropBank label ({@code A0} … {@code AM-LOC}), null when not known
 */
public record Argument(Role role, String target, @Nullable String propbank) {}
