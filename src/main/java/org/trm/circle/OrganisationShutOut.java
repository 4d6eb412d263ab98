package org.trm.circle;

import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/**
 * Told in the transaction in which an organisation was shut out of a case: what is under way to it
 * must stop.
 *
 * @param holder the organisation that shut it out
 */
public record OrganisationShutOut(
    CaseId theCase, OrganisationId holder, OrganisationId organisation) {

  @Override
  public String toString() {
    return "OrganisationShutOut " + theCase;
  }
}
