/**
 * The journals as logs that two countries can check without trusting whoever runs them.
 *
 * <p>In the transaction that gives entries their positions, {@link org.trm.checkpoint.Trees} adds
 * their leaves to the country's Merkle tree and writes the tiles that changed. After it {@link
 * org.trm.checkpoint.Checkpoints} signs how far the tree has grown, but only what is proven to
 * continue the size and root it signed last. Those are kept in an anchor, in a database on another
 * server, so that a restored copy or an edited row cannot bring its own history. {@link
 * org.trm.checkpoint.SelfCheck} walks through the old leaves and tiles all the while.
 *
 * <p>What does not fit is refused: nothing is signed any more for that country, and {@link
 * org.trm.checkpoint.Refusals} tells the operator why. Entries go on to be written and to get their
 * positions. {@link org.trm.checkpoint.PublishedTree} hands out what was signed, to anybody.
 */
@NullMarked
package org.trm.checkpoint;

import org.jspecify.annotations.NullMarked;
