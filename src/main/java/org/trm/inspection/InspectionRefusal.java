package org.trm.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trm.problem.Refusal;

/** Why an order is not recorded or revoked as it was asked. */
enum InspectionRefusal {
  AUTHORITY_OF_ANOTHER_COUNTRY("Name an authority of your own country; it has no power elsewhere."),
  NOT_AN_AUTHORITY("Name the supervisory authority; who takes part in handoffs is none."),
  INSPECTOR_OF_ANOTHER_REALM("Name the inspector as your own country's realm knows them."),
  CASES_OR_PERIOD("Name cases, or the period in which they were recorded, and not both."),
  PERIOD_ENDS_TOO_EARLY("Let the period end after it began."),
  ORDER_TOO_LONG("Let the order end after it began, and within ninety days."),
  ORDER_IS_OVER("Record an order that is not over."),
  CASE_UNKNOWN("Name cases of your own organisation."),
  ORDER_REVOKED("Nothing to do: it does not hold any more.");

  private static final String SOURCE = "GDPR art. 58(1)(e) and 55; Convention 108+ art. 15";

  private final String remedy;

  InspectionRefusal(String remedy) {
    this.remedy = remedy;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, SOURCE);
  }

  static List<Refusal> refusals(Collection<InspectionRefusal> reasons) {
    return reasons.stream().map(InspectionRefusal::refusal).toList();
  }
}
