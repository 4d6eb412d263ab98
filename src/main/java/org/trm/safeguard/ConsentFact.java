package org.trm.safeguard;

import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/** What the person said about one item; the latest word on an item is the one that counts. */
public record ConsentFact(Item item, Word word, Validity validity) {

  /** One purpose, one recipient organisation, one data category. */
  public record Item(Purpose purpose, OrganisationId recipient, DataCategory category) {}

  /** What was said; of two words at the same moment the later in this list counts. */
  public enum Word {
    GIVEN,
    EXPIRED,
    REFUSED,
    WITHDRAWN
  }

  @Override
  public String toString() {
    return "ConsentFact";
  }
}
