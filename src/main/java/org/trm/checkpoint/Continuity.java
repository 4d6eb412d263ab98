package org.trm.checkpoint;

import java.util.Optional;
import org.trm.checkpoint.Refusals.Refused;
import org.trm.tlog.BrokenTree;
import org.trm.tlog.Consistency;
import org.trm.tlog.Proofs;
import org.trm.tlog.TileSource;
import org.trm.tlog.TreeHead;

/** Judges whether a tree continues what was signed last. */
final class Continuity {

  private Continuity() {}

  /** Why the tree must not be signed; empty if it may. */
  static Optional<Refused> fault(Anchor.Held held, TreeHead now, TileSource tiles) {
    var signed = held.head();
    if (held.refused() != null) {
      return refused(Refusal.ENTRY_CHANGED, held.refused());
    }
    if (now.size() < signed.size()) {
      return refused(
          Refusal.DATABASE_ROLLED_BACK,
          "%d were signed and %d are there".formatted(signed.size(), now.size()));
    }
    try {
      return now.size() == signed.size() ? sameSize(signed, now) : larger(signed, now, tiles);
    } catch (BrokenTree e) {
      return refused(Refusal.TREE_DAMAGED, String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Refused> sameSize(TreeHead signed, TreeHead now) {
    return signed.root().equals(now.root()) ? Optional.empty() : changed(signed);
  }

  private static Optional<Refused> larger(TreeHead signed, TreeHead now, TileSource tiles) {
    var proofs = Proofs.of(tiles, now.size());
    if (!proofs.root().equals(now.root())) {
      return refused(Refusal.TREE_DAMAGED, "the tiles at the right edge of " + now.size());
    }
    if (signed.size() == 0) {
      return Optional.empty();
    }
    var proof = proofs.consistency(signed.size());
    return Consistency.isProven(signed.size(), signed.root(), now.size(), now.root(), proof)
        ? Optional.empty()
        : changed(signed);
  }

  private static Optional<Refused> changed(TreeHead signed) {
    return refused(Refusal.HISTORY_CHANGED, "within the first " + signed.size());
  }

  private static Optional<Refused> refused(Refusal why, String detail) {
    return Optional.of(new Refused(why, detail));
  }
}
