package org.trm.delegation;

import static org.trm.delegation.DelegationReason.DELEGATION_ENDS_TOO_EARLY;
import static org.trm.delegation.DelegationReason.DELEGATION_ENDS_TOO_LATE;
import static org.trm.delegation.DelegationReason.DUTY_NOT_LENDABLE;
import static org.trm.delegation.DelegationReason.DUTY_NOT_YOURS;
import static org.trm.delegation.DelegationReason.LENT_TO_YOU;
import static org.trm.delegation.DelegationReason.LENT_TO_YOURSELF;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.identity.NamedHuman;

/** What speaks against lending duties; no clock, no database. */
final class DelegationRules {

  private static final Duration LONGEST = Duration.ofDays(31);

  private DelegationRules() {}

  static Set<DelegationReason> against(
      NewDelegation in, Caller caller, NamedHuman lender, Instant now) {
    var reasons = EnumSet.noneOf(DelegationReason.class);
    addIf(!in.duties().stream().allMatch(Duty::isLendable), DUTY_NOT_LENDABLE, reasons);
    addIf(!caller.duties().containsAll(in.duties()), DUTY_NOT_YOURS, reasons);
    addIf(caller.inPlaceOf() != null, LENT_TO_YOU, reasons);
    addIf(in.colleague().equals(lender), LENT_TO_YOURSELF, reasons);
    addIf(
        !in.until().isAfter(in.from()) || !in.until().isAfter(now),
        DELEGATION_ENDS_TOO_EARLY,
        reasons);
    addIf(in.until().isAfter(now.plus(LONGEST)), DELEGATION_ENDS_TOO_LATE, reasons);
    return reasons;
  }

  private static void addIf(boolean so, DelegationReason why, Set<DelegationReason> reasons) {
    if (so) {
      reasons.add(why);
    }
  }
}
