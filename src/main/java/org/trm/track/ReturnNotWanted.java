package org.trm.track;

import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/**
 * Told in the transaction in which the person said that they do not want to return, or took back
 * that they do: whatever would bring them back must stop.
 *
 * @param holder the organisation that recorded it
 */
public record ReturnNotWanted(CaseId theCase, OrganisationId holder) {

  @Override
  public String toString() {
    return "ReturnNotWanted " + theCase;
  }
}
