package org.trm.inspection;

import static org.trm.inspection.InspectionRefusal.AUTHORITY_OF_ANOTHER_COUNTRY;
import static org.trm.inspection.InspectionRefusal.CASES_OR_PERIOD;
import static org.trm.inspection.InspectionRefusal.INSPECTOR_OF_ANOTHER_REALM;
import static org.trm.inspection.InspectionRefusal.ORDER_IS_OVER;
import static org.trm.inspection.InspectionRefusal.ORDER_TOO_LONG;
import static org.trm.inspection.InspectionRefusal.PERIOD_ENDS_TOO_EARLY;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.trm.identity.Caller;

/** What an order must be like, as far as it can be seen from itself and from who records it. */
final class InspectionRules {

  static final Duration LONGEST = Duration.ofDays(90);

  /** How far ahead an order may end: who comes later brings a new one. */
  static final Duration AHEAD = Duration.ofDays(180);

  private InspectionRules() {}

  static Set<InspectionRefusal> against(Caller caller, InspectionTerms terms, Instant now) {
    var reasons = EnumSet.noneOf(InspectionRefusal.class);
    var from = terms.recordedFrom();
    var until = terms.recordedUntil();
    addIf(!terms.authority().isOf(caller.country()), AUTHORITY_OF_ANOTHER_COUNTRY, reasons);
    addIf(
        !terms.inspector().issuer().equals(caller.agent().issuer()),
        INSPECTOR_OF_ANOTHER_REALM,
        reasons);
    boolean period = from != null && until != null;
    addIf(
        terms.cases().isEmpty() != period || (from == null) != (until == null),
        CASES_OR_PERIOD,
        reasons);
    addIf(from != null && until != null && !from.isBefore(until), PERIOD_ENDS_TOO_EARLY, reasons);
    addIf(
        !terms.from().isBefore(terms.until())
            || terms.until().isAfter(now.plus(AHEAD))
            || terms.from().isBefore(terms.until().minus(LONGEST)),
        ORDER_TOO_LONG,
        reasons);
    addIf(!now.isBefore(terms.until()), ORDER_IS_OVER, reasons);
    return reasons;
  }

  private static void addIf(
      boolean holds, InspectionRefusal reason, Set<InspectionRefusal> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
