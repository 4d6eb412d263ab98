/**
 * What the person agreed to, for whom, since when; and what they took back.
 *
 * <p>In one conversation a person may agree to several things and refuse others; each is one item:
 * one purpose, one recipient organisation, one data category. There is no agreement to everything.
 * Kept with it is who spoke, how, in which language and through which interpreter ({@link
 * org.trm.consent.ConsentSession}), because agreement counts only when it was understood.
 *
 * <p>Nothing is ever changed. What was taken back stands in rows of its own and makes the next
 * version of the consent; whether an item is given, refused, withdrawn or expired is derived.
 * Taking back is as easy as giving: the whole conversation or one item, at any time, without a
 * reason. It is told to the features above as {@link org.trm.consent.ConsentWithdrawn}, in the same
 * transaction.
 *
 * <p>This is agreement to be helped (CETS 197 art. 12(7)). It is no processing basis and no
 * transfer basis. Rules ask {@link org.trm.consent.Consents}.
 */
@NullMarked
package org.trm.consent;

import org.jspecify.annotations.NullMarked;
