package org.trm.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;

/**
 * Where an organisation's copy of a case stands, and how it came there.
 *
 * @param since since when it stands there
 * @param turns what was recorded, the first first
 */
@Schema(description = "Where your organisation's copy of a case stands, and how it came there")
public record LifecycleView(CaseId caseId, Stage stage, Instant since, List<TurnView> turns) {
  public LifecycleView {
    turns = List.copyOf(turns);
  }

  /**
   * One turn.
   *
   * @param to where it led
   * @param closing what was said if it closed the case
   * @param ground what was said if it opened the case again
   */
  @Schema(description = "One turn, and where it led")
  public record TurnView(
      UUID id,
      Stage to,
      @Nullable CaseClosing closing,
      CaseReopening.@Nullable ReopeningGround ground,
      Instant occurredAt,
      Instant recordedAt) {}

  @Override
  public String toString() {
    return "LifecycleView " + caseId;
  }
}
