package org.trm.consent;

import java.util.Set;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/**
 * Told in the transaction in which a person took agreement back, or refused what they may have
 * agreed to before: whatever rests on these items must stop.
 *
 * @param holder the organisation to which it was said
 */
public record ConsentWithdrawn(CaseId theCase, OrganisationId holder, Set<ConsentItem> items) {
  public ConsentWithdrawn {
    items = Set.copyOf(items);
  }

  @Override
  public String toString() {
    return "ConsentWithdrawn " + theCase;
  }
}
