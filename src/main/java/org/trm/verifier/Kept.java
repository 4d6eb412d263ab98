package org.trm.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checkpoints that the auditor kept: the journal must go on from each of them. */
final class Kept {

  private final List<SignedCheckpoint> waiting;
  private Optional<Fault> contradiction = Optional.empty();

  Kept(List<SignedCheckpoint> checkpoints) {
    this.waiting = new ArrayList<>(checkpoints);
  }

  /** Compares those whose tree is what has grown so far and some of these leaves more. */
  void compare(Tree tree, List<byte[]> next) {
    for (var kept : List.copyOf(waiting)) {
      long more = kept.size() - tree.grown();
      if (more >= 0 && more <= next.size()) {
        waiting.remove(kept);
        if (!kept.hasRoot(tree.rootWith(next, (int) more))) {
          contradiction = Optional.of(contradiction(kept, "is not what this journal begins with"));
        }
      }
    }
  }

  /** To be asked once the bundle itself is known to be sound: then two signatures disagree. */
  void refuseContradictions(long size) {
    for (var kept : waiting) {
      if (kept.size() > size) {
        throw contradiction(kept, "is longer than this journal, which may only grow");
      }
      throw Fault.invalid(name(kept), "cannot be compared: pull a bundle from " + kept.size());
    }
    if (contradiction.isPresent()) {
      throw contradiction.get();
    }
  }

  private static Fault contradiction(SignedCheckpoint kept, String what) {
    return Fault.diverged(name(kept), what);
  }

  static String name(SignedCheckpoint kept) {
    return "kept checkpoint of " + kept.size() + " entries";
  }
}
