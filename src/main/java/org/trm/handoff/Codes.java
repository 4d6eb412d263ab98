package org.trm.handoff;

import org.jspecify.annotations.Nullable;

/** Reads stored codes, which may be absent. */
final class Codes {

  private Codes() {}

  static @Nullable Question question(@Nullable String code) {
    return code == null ? null : Question.valueOf(code);
  }

  static @Nullable Availability availability(@Nullable String code) {
    return code == null ? null : Availability.valueOf(code);
  }

  static @Nullable MoveReason reason(@Nullable String code) {
    return code == null ? null : MoveReason.valueOf(code);
  }

  static @Nullable HandoffOutcome outcome(@Nullable String code) {
    return code == null ? null : HandoffOutcome.valueOf(code);
  }
}
