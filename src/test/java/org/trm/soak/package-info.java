/**
 * The feed while everything breaks: {@code make soak}.
 *
 * <p>{@link org.trm.soak.FeedSoak} starts PostgreSQL, Keycloak and the packaged service with an
 * empty database. Sixteen {@code Mover}s put handoffs on hold and resume them, each repeating a
 * request with its key until it is answered. Meanwhile the service is killed and PostgreSQL crashes
 * and comes back, more than once. The systems of both countries' desks follow; a {@code Follower}
 * crashes too, and resumes from the position it had stored.
 *
 * <p>In the end each follower must have been told exactly what was answered as done: of each
 * handoff the same moves in the same order, nothing missed, nothing twice. And both journals must
 * verify, with all that crossed the border.
 */
@NullMarked
package org.trm.soak;

import org.jspecify.annotations.NullMarked;
