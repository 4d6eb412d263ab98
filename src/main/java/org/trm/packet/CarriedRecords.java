package org.trm.packet;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.support.CarriedSupport;
import org.trm.support.ResidenceStatus;
import org.trm.support.SupportPlan;
import org.trm.track.CarriedTracks;
import org.trm.track.IdentificationDecision;

/**
 * What was recorded in codes beside a section, and goes with it where custody moves: beside LEGAL
 * how the person was identified, reflection and residence; beside NEEDS the support plan.
 *
 * @param reflectionUntil until when the last reflection ran
 * @param residence of each country what was recorded last
 * @param plan the last support plan
 */
@Schema(description = "What was recorded in codes, beside the sections LEGAL and NEEDS")
public record CarriedRecords(
    List<IdentificationDecision> decisions,
    @Nullable Instant reflectionUntil,
    List<ResidenceStatus> residence,
    @Nullable SupportPlan plan) {

  static final CarriedRecords NONE = new CarriedRecords(List.of(), null, List.of(), null);

  public CarriedRecords {
    decisions = List.copyOf(decisions);
    residence = List.copyOf(residence);
  }

  static CarriedRecords legal(CarriedTracks tracks, CarriedSupport support) {
    return new CarriedRecords(
        tracks.decisions(), tracks.reflectionUntil(), support.residence(), null);
  }

  static CarriedRecords needs(CarriedSupport support) {
    return new CarriedRecords(List.of(), null, List.of(), support.plan());
  }

  /** Both, of which each was sealed beside another section. */
  CarriedRecords with(CarriedRecords other) {
    return new CarriedRecords(
        decisions.isEmpty() ? other.decisions : decisions,
        reflectionUntil == null ? other.reflectionUntil : reflectionUntil,
        residence.isEmpty() ? other.residence : residence,
        plan == null ? other.plan : plan);
  }

  boolean carriesNothing() {
    return equals(NONE);
  }

  @Override
  public String toString() {
    return "CarriedRecords";
  }
}
