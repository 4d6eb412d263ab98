package org.trm.support;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * How the person was doing some months on.
 *
 * @param occurredAt when, if that is not now
 */
@Schema(description = "How the person was doing some months on")
public record FollowUp(
    @NotNull FollowUpAfter after, @NotNull Finding found, @Nullable @Happened Instant occurredAt)
    implements SupportRecord {

  /** How long after. */
  public enum FollowUpAfter {
    THREE_MONTHS,
    SIX_MONTHS,
    TWELVE_MONTHS
  }

  /** How the person was doing, by what they say. */
  @Schema(name = "FollowUpFinding")
  public enum Finding {
    SETTLED,
    SUPPORTED,
    IN_DIFFICULTY,
    IN_DANGER,
    EXPLOITED_AGAIN,
    NOT_REACHED,
    DID_NOT_WANT_TO
  }

  @Override
  public String toString() {
    return "FollowUp";
  }
}
