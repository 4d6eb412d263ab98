package org.trm.chronicle;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;
import org.trm.web.Versioned;

/**
 * That something was recorded.
 *
 * @param about the record that this one speaks of, if it speaks of one
 * @param kind what kind of record it is
 * @param readAt where it can be read with all that stands beside it
 */
@Schema(description = "That something was recorded; it is never changed")
public record RecordedView(
    UUID id,
    CaseId caseId,
    @Nullable UUID about,
    String kind,
    String readAt,
    Instant occurredAt,
    Instant recordedAt)
    implements Versioned {

  /** What was recorded is never changed. */
  @Override
  public long version() {
    return 1;
  }

  @Override
  public String location() {
    return readAt;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "RecordedView " + id;
  }
}
