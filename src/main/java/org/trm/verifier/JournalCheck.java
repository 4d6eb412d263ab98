package org.trm.verifier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Goes through one country's bundle, from the first leaf to the root that was signed. */
final class JournalCheck {

  private final Bundle bundle;
  private final SignedCheckpoint checkpoint;
  private final Range range;
  private final Kept kept;
  private final Hashes hashes = new Hashes();
  private final Erasures erasures = new Erasures();

  JournalCheck(Bundle bundle, SignedCheckpoint checkpoint, Range range, Kept kept) {
    this.bundle = bundle;
    this.checkpoint = checkpoint;
    this.range = range;
    this.kept = kept;
  }

  /** Refuses the bundle at its first fault; returns how many entries were lawfully erased. */
  int check() {
    var tree = new Tree(bundle, checkpoint.size(), hashes);
    try (var openings = new Lines(bundle.stream(Bundle.OPENINGS))) {
      while (tree.grown() < checkpoint.size()) {
        addTile(tree, openings);
      }
      if (openings.next().isPresent()) {
        throw Fault.invalid(Bundle.OPENINGS, "go on after their last index");
      }
    }
    kept.compare(tree, List.of());
    if (!checkpoint.hasRoot(tree.finish())) {
      throw Fault.invalid(Bundle.CHECKPOINT, "signs another root than that of the leaves");
    }
    erasures.refuseUnlawful(range.isAllOf(checkpoint.size()));
    bundle.refuseTheRest();
    kept.refuseContradictions(checkpoint.size());
    return erasures.count();
  }

  private void addTile(Tree tree, Lines openings) {
    long first = tree.grown();
    int width = TileName.width(0, first / TileName.FULL, checkpoint.size());
    var leaves = TileName.ofLeaves(first / TileName.FULL, checkpoint.size());
    boolean seen = range.touches(first, first + width) || bundle.has(leaves);
    if (!seen && !tree.isStated() && width == TileName.FULL) {
      kept.compare(tree, List.of());
      tree.addUnseen();
      return;
    }
    var stated = tree.stated();
    kept.compare(tree, stated);
    if (seen) {
      var read = Leaf.read(bundle, leaves, first, width);
      for (int at = 0; at < width; at++) {
        check(read.get(at), first + at, stated.get(at), openings);
      }
    }
    tree.add(stated);
  }

  private void check(Leaf leaf, long index, byte[] stated, Lines openings) {
    if (!Arrays.equals(hashes.leaf(leaf.bytes()), stated)) {
      throw Fault.at(index, "the leaf does not have the hash that the tile above it states");
    }
    if (leaf.erasure()) {
      erasures.marked(leaf.commitment(), index);
    }
    if (range.holds(index)) {
      var line = openings.next();
      if (line.isEmpty()) {
        throw Fault.at(index, "is missing from the openings, which end before it");
      }
      check(leaf, index, Opening.read(line.get(), index));
    }
  }

  private void check(Leaf leaf, long index, Opening opening) {
    try {
      if (opening.isMarker() != leaf.erasure()) {
        throw Fault.at(index, "the opening is not of the leaf's kind");
      }
      var commitment = leaf.erasure() ? opening.commitment() : opening.recomputed(hashes);
      if (!commitment.equals(leaf.commitment()) || !commitment.equals(opening.commitment())) {
        throw Fault.at(index, "the opening is not what the leaf commits to");
      }
      if (leaf.erasure()) {
        erasures.marked(commitment, index, opening.id());
      } else if (!opening.core("id").equals(Optional.of(opening.id()))) {
        throw Fault.at(index, "the opening bears another entry's identifier");
      } else if (opening.isErased()) {
        erasures.erased(commitment, index, opening.id());
      }
    } catch (Canonical.NotCanonical | IllegalArgumentException e) {
      throw Fault.at(index, "the opening is not in the form of one");
    }
  }
}
