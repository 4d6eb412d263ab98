/**
 * One attempt to move a case, or a part of it, to another country.
 *
 * <p>It stands on the table of {@link org.trm.transition.Transition}s: a move is made if the table
 * knows it, if everything is said that it needs, and if the gates agree; only then is anything
 * changed, and the journal has it last.
 *
 * <p>Two rules run through it. Once something about the person was disclosed, the sender alone can
 * no longer cancel: the receiver confirms what became of it. And a hold freezes disclosure, never
 * reception: a person who is on the way is received.
 */
@NullMarked
package org.trm.handoff;

import org.jspecify.annotations.NullMarked;
