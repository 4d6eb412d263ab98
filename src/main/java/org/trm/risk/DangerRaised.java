package org.trm.risk;

import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/**
 * Told in the transaction in which a danger flag was raised: whatever would carry information there
 * must stop.
 *
 * @param by who raised it, or the service in the holder's name
 * @param holder whose flag it is
 */
public record DangerRaised(
    Caller by, CaseId theCase, OrganisationId holder, RiskFacts.Danger danger) {

  @Override
  public String toString() {
    return "DangerRaised " + theCase;
  }
}
