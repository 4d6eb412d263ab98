package org.trm.bestinterest;

import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Told in the transaction in which evidence was recorded that speaks against going on: a child's
 * objection, a new risk, a guardian who ends; whatever rests on the lines that it opens must stop.
 *
 * @param holder the organisation that holds the case
 * @param country which country it is about, where it is about one
 * @param urgent whether it touches what even urgent protection needs
 */
public record BestInterestsReopened(
    CaseId theCase, OrganisationId holder, @Nullable CountryCode country, boolean urgent) {

  @Override
  public String toString() {
    return "BestInterestsReopened " + theCase;
  }
}
