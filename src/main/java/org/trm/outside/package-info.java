/**
 * What is kept of countries without a realm: nobody of them calls this service, so that everything
 * goes out sealed and comes back by letter.
 *
 * <p>An authority there gives its public key; one person records it, another one confirms it who
 * has heard its fingerprint another way ({@link org.trm.outside.OutsideKeyView}). Each country
 * confirms for itself to whom it seals. {@link org.trm.outside.OutsideKeys} tells the gates and
 * whoever seals which key holds.
 *
 * <p>{@link org.trm.outside.OutsidePapers} keeps what was sealed, which nobody here can open, and
 * which letter stands behind each move that the other side is said to have made: its number, its
 * date and in what capacity somebody signed it, never a name. Nothing of it is ever changed. What a
 * handoff makes of all that is the handoff's to say.
 */
@NullMarked
package org.trm.outside;

import org.jspecify.annotations.NullMarked;
