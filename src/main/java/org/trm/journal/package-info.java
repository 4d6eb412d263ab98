/**
 * The append-only journal of each country: what was done with a case, by whom, and what was
 * refused.
 *
 * <p>A use-case appends its {@link org.trm.journal.Entry} as the last statement of its transaction,
 * so that nothing happens without a record and nothing is recorded that did not happen. An event
 * across a border is written in both countries' journals under one id. An entry is three groups,
 * each under a salt of its own, bound together by one commitment; it is sealed at rest, and the
 * group about the subject can be made unreadable without touching the rest.
 *
 * <p>The {@link org.trm.journal.Sequencer} gives what has committed its position, without gaps. The
 * position is the cursor of everyone who follows the journal.
 */
@NullMarked
package org.trm.journal;

import org.jspecify.annotations.NullMarked;
