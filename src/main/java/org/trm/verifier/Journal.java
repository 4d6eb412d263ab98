package org.trm.verifier;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One country's bundle, opened.
 *
 * @param bundle the zip
 * @param checkpoint what was signed
 * @param range the positions that are to be checked
 */
record Journal(Bundle bundle, SignedCheckpoint checkpoint, Range range) implements AutoCloseable {

  private static final Pattern ORIGIN = Pattern.compile("trm/([a-z]{2})/journal");

  static Journal open(Question.Asked asked) {
    var bundle = Bundle.open(asked.bundle());
    try {
      var checkpoint =
          SignedCheckpoint.parse(bundle.read(Bundle.CHECKPOINT, SignedCheckpoint.LONGEST));
      long end = asked.to() < 0 ? checkpoint.size() : asked.to();
      return new Journal(bundle, checkpoint, new Range(asked.from(), end));
    } catch (Fault fault) {
      bundle.close();
      throw fault.of(String.valueOf(asked.bundle().getFileName()));
    }
  }

  /** Checks everything that one journal can be checked for, and tells what holds. */
  String check(List<Key> keys, List<SignedCheckpoint> older) {
    try {
      var own = keys.stream().filter(key -> key.name().equals(checkpoint.origin())).toList();
      var kept = older.stream().filter(one -> one.origin().equals(checkpoint.origin())).toList();
      refuseUnlessSigned(own, kept);
      if (range.begin() > range.end() || range.end() > checkpoint.size()) {
        throw Fault.invalid(Bundle.CHECKPOINT, "is of no more than " + checkpoint.size());
      }
      int erased = new JournalCheck(bundle, checkpoint, range, new Kept(kept)).check();
      return told(own.size(), erased, kept.size());
    } catch (Fault fault) {
      throw fault.of(checkpoint.origin());
    }
  }

  /** All keys must have signed what is new; of what was kept, one, for keys change. */
  private void refuseUnlessSigned(List<Key> keys, List<SignedCheckpoint> older) {
    if (keys.isEmpty()) {
      throw Fault.invalid(Bundle.CHECKPOINT, "is of a journal for which no key was given");
    }
    if (checkpoint.signaturesBy(keys) < keys.size()) {
      throw Fault.invalid(Bundle.CHECKPOINT, "is not signed by every key that was given");
    }
    for (var kept : older) {
      if (kept.signaturesBy(keys) == 0) {
        throw Fault.invalid(Kept.name(kept), "is not signed by any key that was given");
      }
    }
  }

  private String told(int signed, int erased, int kept) {
    var scope =
        range.isAllOf(checkpoint.size())
            ? "all %d entries are there, in order and unaltered".formatted(checkpoint.size())
            : "entries %d to %d of %d are there, in order and unaltered; of the others nothing is said"
                .formatted(range.begin(), range.end() - 1, checkpoint.size());
    return "%s: %s%n  signatures %d, subjects erased %d, kept checkpoints continued %d"
        .formatted(checkpoint.origin(), scope, signed, erased, kept);
  }

  /** The country as other countries' journals name it. */
  String country() {
    var named = ORIGIN.matcher(checkpoint.origin());
    return named.matches() ? named.group(1).toUpperCase(Locale.ROOT) : checkpoint.origin();
  }

  @Override
  public void close() {
    bundle.close();
  }
}
