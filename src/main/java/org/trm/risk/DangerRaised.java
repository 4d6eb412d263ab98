package org.trm.risk;

import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/**
 * Told in the transaction in which a danger flag was raised: whatever would carry information there
 * must stop.
 *
 * @param holder the organisation that raised it
 */
public record DangerRaised(CaseId theCase, OrganisationId holder, RiskFacts.Danger danger) {

  @Override
  public String toString() {
    return "DangerRaised " + theCase;
  }
}
