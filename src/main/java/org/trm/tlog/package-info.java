/**
 * Transparency logs: a Merkle tree that only grows, and notes that say how far it has grown.
 *
 * <p>A {@link org.trm.tlog.Growth} takes leaf hashes and says which tiles changed and what the root
 * is now; {@link org.trm.tlog.Proofs} reads tiles and proves that a leaf is in a tree, or that one
 * tree continues another; {@link org.trm.tlog.Inclusion} and {@link org.trm.tlog.Consistency} check
 * such proofs. A {@link org.trm.tlog.Checkpoint} is a size and a root of one log; a {@link
 * org.trm.tlog.Note} carries it with its signatures.
 *
 * <p>Hashing is RFC 6962. Tiles, checkpoints, notes and proofs are the public formats of C2SP, so
 * that programs nobody here wrote can read them. Everything is pure: no store, no clock, no
 * network.
 */
@NullMarked
package org.trm.tlog;

import org.jspecify.annotations.NullMarked;
