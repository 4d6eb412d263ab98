/**
 * What the person agreed to, for whom, since when; and what they took back.
 *
 * <p>In one conversation a person may agree to several things and refuse others; each is one item:
 * one purpose, one recipient organisation, one data category. There is no agreement to everything.
 * Kept with it is who spoke, how, in which language and through which interpreter ({@link
 * org.trm.consent.ConsentSession}), because agreement counts only when it was understood.
 *
 * <p>Nothing is ever changed. What was taken back stands in rows of its own and makes the next
 * version of the consent; in which {@link org.trm.consent.ConsentState} an item is, is derived.
 * Taking back is as easy as giving: one item, one conversation, or everything wherever it was
 * given, at any time, without a reason, told to any organisation that holds or has received
 * something of the case. In the same transaction the features above hear of it as {@link
 * org.trm.consent.ConsentWithdrawn}, everybody concerned gets a notice, and what was received can
 * no longer be read ({@link org.trm.consent.Restrictions}).
 *
 * <p>This is agreement to be helped (CETS 197 art. 12(7)). It is no processing basis and no
 * transfer basis. Rules ask {@link org.trm.consent.Consents}.
 */
@NullMarked
package org.trm.consent;

import org.jspecify.annotations.NullMarked;
