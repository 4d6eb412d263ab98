/**
 * The gates: whether a case may cross the border now, and if not, what is missing.
 *
 * <p>Somebody who knows the case gathers {@link org.trm.safeguard.Facts} once, in one transaction.
 * {@link org.trm.safeguard.Safeguards#judge} then asks every gate that this moment calls for, and
 * hears all of them out: a caseworker who mends one thing shall not learn of the next one tomorrow.
 * A {@link org.trm.safeguard.Verdict} is pass, not asked, or refused with a {@link
 * org.trm.safeguard.Reason} that says how to mend it, where, and which law asks for it.
 *
 * <p>Nothing here reads a database, a clock or a request, and no rule reads whether the person
 * works with the police (CETS 197 art. 12(6)). Nothing is waved through. What the sender must mend
 * stays with the sender: the receiver learns only that the sender's safeguards have changed.
 */
@NullMarked
package org.trm.safeguard;

import org.jspecify.annotations.NullMarked;
