package org.trm.verifier;

import java.util.Comparator;

/**
 * Compares what two countries' journals say of the events that crossed their border.
 *
 * <p>Both are read side by side, so that only what still awaits its other half is remembered.
 */
final class Pairs {

  private int matching;
  private int young;

  /** How many events stand in both journals and say the same; refuses any that does not. */
  int matching() {
    return matching;
  }

  /** How many are too near an end of what was pulled for the other half to be sure to be in it. */
  int young() {
    return young;
  }

  Pairs compare(Journal one, Journal two) {
    try (var left = new Side(one, two.country());
        var right = new Side(two, one.country())) {
      while (!left.isFinished() || !right.isFinished()) {
        var behind = left.isBehind(right) && !left.isFinished() ? left : right;
        var other = behind == left ? right : left;
        behind.advance().ifPresent(crossing -> match(crossing, behind, other));
      }
      refuseMissing(left, right);
      refuseMissing(right, left);
    }
    return this;
  }

  private void match(Crossing crossing, Side here, Side there) {
    var half = there.take(crossing.pair());
    if (half.isEmpty()) {
      here.await(crossing);
      return;
    }
    var difference = crossing.difference(half.get());
    if (difference.isPresent()) {
      throw Fault.diverged(
          here.place(crossing) + " and " + there.place(half.get()),
          "the two entries of one event differ in " + difference.get());
    }
    matching++;
  }

  private void refuseMissing(Side here, Side there) {
    var missing =
        here.left().stream()
            .filter(crossing -> there.covers(crossing.recorded()))
            .min(Comparator.comparingLong(Crossing::index));
    if (missing.isPresent()) {
      throw Fault.diverged(
          here.place(missing.get()),
          "this event is missing from the journal of " + there.country());
    }
    young += here.left().size();
  }
}
