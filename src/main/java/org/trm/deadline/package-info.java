/**
 * By when somebody has to act, and who is told while they do not.
 *
 * <p>A {@link org.trm.deadline.Term} is one period that the law or a country has set. The side that
 * has to act counts it, by its own policy, calendar and clock; what is urgent counts in plain
 * hours, through nights and weekends ({@link org.trm.deadline.Deadlines}).
 *
 * <p>While it runs, one {@link org.trm.deadline.Alarm} after the other goes off: halfway, when it
 * is due, then for the deputy, then for the coordinator. What may expire does so last; what may not
 * goes on being told ({@link org.trm.deadline.Ladder}). Each step waits for the one before to have
 * gone off, so that a service that was down wakes nobody five times at once.
 *
 * <p>Who is told is an organisation, never a person: whom the roster names now, else who is open,
 * else the deputy, else the coordinator ({@link org.trm.deadline.Rosters}). An organisation keeps
 * its own roster; each setting of it is a new version.
 */
@NullMarked
package org.trm.deadline;

import org.jspecify.annotations.NullMarked;
