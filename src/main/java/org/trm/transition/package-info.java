/**
 * What may be done with a handoff, by whom, and what has to be said with it.
 *
 * <p>A {@link org.trm.transition.Transition} is one verb of the table that everything else follows:
 * from which {@link org.trm.transition.HandoffStatus} to which, which {@link
 * org.trm.transition.Party} may do it, what it {@link org.trm.transition.Need needs}, and at which
 * moment the gates are asked. What is not in the table is refused, and the refusal says what to do
 * instead. The table tells a caller what may be done next, names the verbs in the contract, and
 * draws the diagram in the README.
 *
 * <p>It knows no row, no clock and no caller: whoever asks tells the {@link
 * org.trm.transition.Situation}. Who keeps handoffs, and makes the moves, stands above it.
 */
@NullMarked
package org.trm.transition;

import org.jspecify.annotations.NullMarked;
