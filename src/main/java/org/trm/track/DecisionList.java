package org.trm.track;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.OrganisationId;
import org.trm.track.IdentificationDecision.Discipline;
import org.trm.track.IdentificationDecision.IdentificationLevel;

/**
 * What was decided about the identification.
 *
 * @param standing what holds now
 * @param decisions all of them, the first first; none is ever taken away
 */
@Schema(description = "What was decided about the identification, and what holds now")
public record DecisionList(TrackState standing, List<DecisionView> decisions) {
  public DecisionList {
    decisions = List.copyOf(decisions);
  }

  /**
   * One decision.
   *
   * @param inForce whether all who must sign have signed
   * @param decidedByKind what HTCDS calls an organisation of that kind; absent where the directory
   *     no longer knows it
   */
  @Schema(description = "One decision about the identification")
  public record DecisionView(
      UUID id,
      IdentificationLevel level,
      OrganisationId decidedBy,
      @Nullable DecisionMaker decidedByKind,
      boolean inForce,
      List<Discipline> disciplines,
      List<SignatureView> signatures,
      @Nullable Instant groundsFoundAt,
      Instant occurredAt,
      Instant recordedAt) {
    public DecisionView {
      disciplines = List.copyOf(disciplines);
      signatures = List.copyOf(signatures);
    }

    @Override
    public String toString() {
      return "DecisionView " + id;
    }
  }

  /** Which discipline signed; who it was stands in the journal. */
  @Schema(description = "Which discipline signed; who it was stands in the journal")
  public record SignatureView(Discipline discipline, Instant occurredAt, Instant recordedAt) {}

  @Override
  public String toString() {
    return "DecisionList";
  }
}
