package org.trm.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trm.casefile.OwnStanding;
import org.trm.casefile.Standing;
import org.trm.chronicle.Chronicled;

/**
 * Where a copy stands, derived from its turns and from custody: what was said before custody last
 * came or went has no bearing any more.
 */
record LifecycleStory(OwnStanding own, List<Chronicled<LifecycleRecord>> lines) {
  LifecycleStory {
    lines = List.copyOf(lines);
  }

  Stage stage() {
    return last()
        .map(line -> line.record().turn().to())
        .orElse(own.standing() == Standing.PAST_HOLDER ? Stage.HANDED_OFF : Stage.OPEN);
  }

  /** Since when it stands there. */
  Instant since() {
    return last().map(line -> line.moments().occurredAt()).orElse(own.since());
  }

  private Optional<Chronicled<LifecycleRecord>> last() {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(lines.getLast())
            .filter(line -> !line.moments().recordedAt().isBefore(own.since()));
  }
}
