package org.trm.deadline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trm.directory.FocalPoint;
import org.trm.problem.Refusal;

/** Why a roster cannot be set as it was sent. */
enum RosterReason {
  STRANGER_ON_DUTY("Name your own organisation or one of the deputies of your focal point."),
  SHIFT_ENDS_TOO_EARLY(
      "Let each shift end after it began; split one that goes past midnight in two.");

  private final String remedy;

  RosterReason(String remedy) {
    this.remedy = remedy;
  }

  /** What is against this roster of a focal point. */
  static Set<RosterReason> against(Roster roster, FocalPoint desk) {
    var reasons = EnumSet.noneOf(RosterReason.class);
    if (!roster.shifts().stream().allMatch(shift -> desk.isAnsweredBy(shift.onDuty()))) {
      reasons.add(STRANGER_ON_DUTY);
    }
    if (!roster.shifts().stream().allMatch(Shift::makesSense)) {
      reasons.add(SHIFT_ENDS_TOO_EARLY);
    }
    return reasons;
  }

  Refusal refusal() {
    return Refusal.of(name(), remedy);
  }

  static List<Refusal> refusals(Set<RosterReason> reasons) {
    return reasons.stream().map(RosterReason::refusal).toList();
  }
}
