/**
 * One attempt to move a case, or a part of it, to another country.
 *
 * <p>A {@link org.trm.handoff.Transition} is one verb of the table that everything else follows:
 * from which {@link org.trm.handoff.HandoffStatus} to which, which {@link org.trm.handoff.Party}
 * may do it, what it needs, and at which moment the gates are asked. What is not in the table is
 * refused. The same table tells a caller what may be done next, and draws the diagram in the
 * README.
 *
 * <p>Two rules run through it. Once something about the person was disclosed, the sender alone can
 * no longer cancel: the receiver confirms what became of it. And a hold freezes disclosure, never
 * reception: a person who is on the way is received.
 */
@NullMarked
package org.trm.handoff;

import org.jspecify.annotations.NullMarked;
