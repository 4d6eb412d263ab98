package org.trm.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * Why a case is opened again.
 *
 * @param occurredAt when, if that is not now
 */
@Schema(description = "Why a case is opened again")
public record CaseReopening(@NotNull ReopeningGround ground, @Nullable @Happened Instant occurredAt)
    implements LifecycleRecord {

  /** What has come up. */
  public enum ReopeningGround {
    NEW_FACTS,
    EXPLOITED_AGAIN,
    RETURN_REFUSED,
    PERSON_CAME_BACK,
    CLOSED_IN_ERROR
  }

  @Override
  public String toString() {
    return "CaseReopening";
  }
}
