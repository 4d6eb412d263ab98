package org.trm.risk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trm.problem.Refusal;

/** Why an assessment or a flag cannot be recorded as it was sent. */
enum RiskReason {
  COUNTRY_MISSING("Say which country this is about.", "CETS 197 art. 16(2)"),
  COUNTRY_UNKNOWN("Name the country by its ISO 3166-1 code, or XK.", "ISO 3166-1"),
  MITIGATION_DOUBLED("Name each measure once.", "CETS 197 art. 16(2)"),
  ASSESSMENT_ENDS_TOO_EARLY("Let it hold until a moment after it was made.", "CETS 197 art. 16(2)"),
  ASSESSMENT_ENDS_TOO_LATE(
      "Let it hold for a year at most and assess again then.", "CETS 197 art. 16(2)"),
  FLAG_ALREADY_LIFTED("Nothing to do: the flag is down.", "Hague Convention 1996 art. 37"),
  LIFTED_BEFORE_RAISED(
      "Give a moment that is not before the one at which it was raised.",
      "Hague Convention 1996 art. 37");

  private final String remedy;
  private final String source;

  RiskReason(String remedy, String source) {
    this.remedy = remedy;
    this.source = source;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, source);
  }

  static List<Refusal> refusals(Collection<RiskReason> reasons) {
    return reasons.stream().map(RiskReason::refusal).toList();
  }
}
