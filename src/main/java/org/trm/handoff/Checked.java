package org.trm.handoff;

import org.jspecify.annotations.Nullable;
import org.trm.transition.Move;

/**
 * A move that may be made.
 *
 * @param move where it leads
 * @param judged what the gates said over which facts; absent for a move at which none is asked
 */
record Checked(Move.Legal move, @Nullable Judged judged) {}
