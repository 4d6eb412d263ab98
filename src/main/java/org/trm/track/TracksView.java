package org.trm.track;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;

/**
 * Where every track of a case stands.
 *
 * @param checks how proceedings stood before a return, each time somebody looked
 */
@Schema(description = "Where every track of a case stands, and which steps lead on from there")
public record TracksView(CaseId caseId, List<TrackView> tracks, List<CheckView> checks) {
  public TracksView {
    tracks = List.copyOf(tracks);
    checks = List.copyOf(checks);
  }

  /**
   * One track.
   *
   * @param proceeding the proceeding, where it is one
   * @param until until when the reflection runs, or when the plan is looked at again
   * @param next the steps that lead on; those of the identification are taken by a decision
   * @param steps what was done, the first first
   */
  @Schema(description = "Where one track stands")
  public record TrackView(
      Track track,
      TrackState state,
      @Nullable ProceedingView proceeding,
      @Nullable Instant until,
      List<Step> next,
      List<StepView> steps) {
    public TrackView {
      next = List.copyOf(next);
      steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
      return "TrackView";
    }
  }

  /** A proceeding that concerns the person. */
  @Schema(description = "A proceeding that concerns the person")
  public record ProceedingView(
      UUID id,
      Proceeding.Kind kind,
      CountryCode country,
      @Nullable String jointTeam,
      Instant occurredAt,
      Instant recordedAt) {

    @Override
    public String toString() {
      return "ProceedingView " + id;
    }
  }

  /** One step that was taken. */
  @Schema(description = "One step that was taken")
  public record StepView(
      Step step,
      @Nullable Instant until,
      StepTaken.@Nullable Ground ground,
      Instant occurredAt,
      Instant recordedAt) {

    @Override
    public String toString() {
      return "StepView";
    }
  }

  /** How proceedings stood before a return. */
  @Schema(description = "How proceedings stood before a return")
  public record CheckView(
      UUID id,
      ProceedingsCheck.Arrangement hearings,
      ProceedingsCheck.Arrangement claims,
      ProceedingsCheck.AuthorityTold authority,
      Instant occurredAt,
      Instant recordedAt) {

    @Override
    public String toString() {
      return "CheckView " + id;
    }
  }

  @Override
  public String toString() {
    return "TracksView " + caseId;
  }
}
