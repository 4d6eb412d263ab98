/**
 * What may cross between two countries, and on which basis.
 *
 * <p>A handoff rests on two things that are never one flag. The {@link
 * org.trm.corridor.ProcessingBasis} says why the sender may process at all, under the law that
 * binds it ({@link org.trm.corridor.Regime}): the GDPR in the European Union, the law-enforcement
 * directive there for activities of that kind, a country's own law elsewhere. The {@link
 * org.trm.corridor.TransferBasis} says why the data may leave the country. Neither is the person's
 * consent to be helped, which is kept elsewhere.
 *
 * <p>Both are recorded per handoff ({@link org.trm.corridor.Corridors}), in the handoff's own
 * transaction and under its entry in the journal. They are never changed: what is recorded anew is
 * the next version, and the latest counts. Whether they suffice is judged elsewhere.
 */
@NullMarked
package org.trm.corridor;

import org.jspecify.annotations.NullMarked;
