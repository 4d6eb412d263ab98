/**
 * The offline verifier: what a country's auditor runs to know that the journal is whole, without
 * trusting whoever operates the service.
 *
 * <p>Begin with {@link org.trm.verifier.Verify}. It reads one zip a country and the public keys
 * that the auditor kept. A {@link org.trm.verifier.SignedCheckpoint} says how long the journal is
 * and what all of it hashes to; {@link org.trm.verifier.JournalCheck} goes through every position,
 * hashes the leaf into the {@link org.trm.verifier.Tree} and asks of each {@link
 * org.trm.verifier.Opening} whether it is what was committed to; {@link org.trm.verifier.Pairs}
 * compares two countries.
 *
 * <p>It uses nothing but the JDK: no other package of this project, no network, no database. It is
 * meant to be read before it is trusted, and runs from its source.
 */
@NullMarked
package org.trm.verifier;

import org.jspecify.annotations.NullMarked;
