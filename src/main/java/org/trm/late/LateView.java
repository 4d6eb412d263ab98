package org.trm.late;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.deadline.Escalation;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.transition.HandoffStatus;

/** What is late in the caller's country; of cases and persons it says nothing. */
@Schema(description = "What is late in your country; of cases and persons it says nothing")
public record LateView(List<Late> late) {
  public LateView {
    late = List.copyOf(late);
  }

  /**
   * One handoff with which somebody should have moved.
   *
   * @param desk who should have
   * @param told which organisation was told last
   */
  @Schema(name = "LateHandoff", description = "A handoff with which somebody should have moved")
  public record Late(
      UUID handoff,
      HandoffType type,
      boolean urgent,
      HandoffStatus status,
      OrganisationId desk,
      Instant dueAt,
      Escalation escalation,
      @Nullable OrganisationId told) {}
}
