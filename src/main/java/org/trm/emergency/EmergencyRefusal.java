package org.trm.emergency;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trm.problem.ProblemType;
import org.trm.problem.Refusal;
import org.trm.web.Outcome;

/** Why a case is not opened in an emergency, or an answer to one is not taken. */
enum EmergencyRefusal {
  NOT_CHILD_PROTECTION("Ask a colleague who is there to protect children to open it."),
  HUMAN_NEEDED("Open it in the name of a human; a system on its own opens nothing."),
  READABLE_ALREADY("Read the case as you always do; your duty needs no emergency."),
  REALM_NOT_ASKED(
      "Wait until your country's login can be asked again, or call the holder of the case."),
  EMERGENCY_OPEN("Read under the emergency that you have opened; it is not over."),
  TOO_MANY_EMERGENCIES("Let a colleague open it, or call the holder of the case."),
  ANSWER_OF_ANOTHER("Let another human of the holder say whether it was an emergency."),
  EMERGENCY_ANSWERED("Nothing to do: another human has said whether it was an emergency."),
  EMERGENCY_OVER("Nothing to do: nothing can be read under it any more.");

  private static final String SOURCE =
      "GDPR art. 6(1)(d) and 9(2)(c): vital interests; rule of this service: a second person looks";

  private final String remedy;

  EmergencyRefusal(String remedy) {
    this.remedy = remedy;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, SOURCE);
  }

  List<Refusal> alone() {
    return List.of(refusal());
  }

  /** To somebody whom nobody but their token's signature vouches for. */
  static <T> Outcome<T> notAsked() {
    return Outcome.refused(ProblemType.RULE_REFUSED, REALM_NOT_ASKED.alone());
  }

  static List<Refusal> refusals(Collection<EmergencyRefusal> reasons) {
    return reasons.stream().map(EmergencyRefusal::refusal).toList();
  }
}
