package org.trm.safeguard;

import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/**
 * What the person said about one item; the latest answer on an item is the one that counts.
 *
 * @param how how the conversation was held
 */
public record ConsentFact(Item item, Word word, Validity validity, Conversation how) {

  /** One purpose, one recipient organisation, one data category. */
  public record Item(Purpose purpose, OrganisationId recipient, DataCategory category) {}

  /** What was said; of two words at the same moment the later in this list counts. */
  public enum Word {
    /** The person was asked; whatever was answered before still holds. */
    NO_ANSWER,
    GIVEN,
    EXPIRED,
    UNKNOWN,
    INVALIDATED,
    REFUSED,
    WITHDRAWN
  }

  @Override
  public String toString() {
    return "ConsentFact";
  }
}
