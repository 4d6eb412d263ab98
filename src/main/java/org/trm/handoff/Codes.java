package org.trm.handoff;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.shared.DataCategory;
import org.trm.transition.Availability;
import org.trm.transition.HandoffOutcome;
import org.trm.transition.MoveReason;
import org.trm.transition.Question;

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

  /** Categories as they are kept. */
  static String[] names(Set<DataCategory> categories) {
    return categories.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  static Set<DataCategory> categories(String[] names) {
    return Arrays.stream(names)
        .map(DataCategory::valueOf)
        .collect(toCollection(() -> EnumSet.noneOf(DataCategory.class)));
  }
}
