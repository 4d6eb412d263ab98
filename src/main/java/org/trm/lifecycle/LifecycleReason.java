package org.trm.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trm.problem.Refusal;

/** Why a case cannot take a turn. */
enum LifecycleReason {
  TURN_NOT_NEXT("Read where the case stands; it may be there already.", null),
  HANDED_OFF_ELSEWHERE(
      "Ask the organisation that has custody to hand the case back to you.", "CETS 197 art. 32"),
  TURN_BEFORE_THE_LAST("Give a moment after the one at which the case came to where it is.", null),
  HANDOFF_UNDER_WAY("Bring the open handoffs of this case to their end, or cancel them.", null),
  PLAN_UNDER_WAY("Record how far the help has come in a new plan.", "CETS 197 art. 12"),
  REFLECTION_RUNS("Wait until the reflection has ended, or record its end.", "CETS 197 art. 13"),
  CHILD_NOT_REVIEWED(
      "Review with child protection whether closing is best for the child, and say when.",
      "CRC art. 3; CETS 197 art. 12(7)"),
  CASE_CLOSED("Open the case again first, and say why.", null);

  private final String remedy;
  private final @Nullable String source;

  LifecycleReason(String remedy, @Nullable String source) {
    this.remedy = remedy;
    this.source = source;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, source);
  }

  static List<Refusal> refusals(Collection<LifecycleReason> reasons) {
    return reasons.stream().map(LifecycleReason::refusal).toList();
  }
}
