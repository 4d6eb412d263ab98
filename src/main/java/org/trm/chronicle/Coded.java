package org.trm.chronicle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something to be recorded about a case: codes, figures and moments, nobody's own words. */
public interface Coded {

  /** When it happened, if that was not when it was recorded. */
  @Nullable Instant occurredAt();
}
