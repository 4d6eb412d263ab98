/**
 * What may cross between two countries, and on which basis.
 *
 * <p>A handoff rests on two things that are never one flag. The {@link
 * org.trm.corridor.ProcessingBasis} says why the sender may process at all, under the law that
 * binds it ({@link org.trm.corridor.Regime}): the GDPR in the European Union, the law-enforcement
 * directive there for activities of that kind, a country's own law elsewhere. The {@link
 * org.trm.corridor.TransferBasis} says why the data may leave the country: an adequacy decision, an
 * instrument of the register, an exception for the single case, a provision of national law.
 * Neither is the person's consent to be helped, which is kept elsewhere.
 *
 * <p>Both are recorded per handoff ({@link org.trm.corridor.Corridors}) and never changed: what is
 * recorded anew is the next version. For every {@link org.trm.corridor.Corridor} somebody answers
 * ({@link org.trm.corridor.CorridorEntry}). Handoffs that rest on an exception are counted, because
 * an exception that becomes a habit is none. Whether all this suffices is judged elsewhere.
 */
@NullMarked
package org.trm.corridor;

import org.jspecify.annotations.NullMarked;
