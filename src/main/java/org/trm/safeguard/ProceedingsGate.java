package org.trm.safeguard;

import static org.trm.safeguard.GateName.PROCEEDINGS;
import static org.trm.safeguard.Reason.AUTHORITY_NOT_INFORMED;
import static org.trm.safeguard.Reason.CLAIMS_NOT_ARRANGED;
import static org.trm.safeguard.Reason.HEARINGS_NOT_ARRANGED;
import static org.trm.safeguard.Reason.PROCEEDINGS_CHECK_OUTDATED;
import static org.trm.safeguard.Reason.PROCEEDINGS_NOT_CHECKED;

import org.trm.safeguard.ReturnFact.Open;
import org.trm.safeguard.ReturnFact.ProceedingsFact;

/**
 * G10, proceedings: somebody looked how they stand, so that the person loses no right by going
 * (CETS 197 art. 16(2); Palermo Protocol art. 8(2)). The authority in charge is told and has no
 * veto, and whether the person takes part in anything is not asked (CETS 197 art. 12(6)).
 */
record ProceedingsGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var findings = new Findings(PROCEEDINGS);
    var check = facts.person().returning().proceedings();
    if (check == null) {
      return findings.refuseIf(true, PROCEEDINGS_NOT_CHECKED).verdict();
    }
    if (isOutdated(check, facts)) {
      return findings.refuseIf(true, PROCEEDINGS_CHECK_OUTDATED).verdict();
    }
    return findings
        .refuseIf(check.open().contains(Open.AUTHORITY_NOT_INFORMED), AUTHORITY_NOT_INFORMED)
        .refuseIf(check.open().contains(Open.CLAIMS), CLAIMS_NOT_ARRANGED)
        .refuseIf(check.open().contains(Open.HEARINGS), HEARINGS_NOT_ARRANGED)
        .verdict();
  }

  /** A look counts as long as a risk assessment does, unless something has moved since. */
  private static boolean isOutdated(ProceedingsFact check, Facts facts) {
    var policy = facts.sender().law().policy();
    return check.open().contains(Open.OVERTAKEN)
        || !policy.reliesOn(new Validity(check.at(), null), facts.now());
  }
}
