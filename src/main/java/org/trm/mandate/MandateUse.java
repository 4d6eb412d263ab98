package org.trm.mandate;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.shared.DataCategory;

/**
 * What somebody would do by a mandate.
 *
 * @param agrees in whose words agreement is given or taken back, absent where neither is
 * @param category which section is read, absent where none is
 */
record MandateUse(UUID mandate, @Nullable GivenBy agrees, @Nullable DataCategory category) {

  static MandateUse looking(UUID mandate) {
    return new MandateUse(mandate, null, null);
  }

  static MandateUse reading(UUID mandate, DataCategory category) {
    return new MandateUse(mandate, null, category);
  }

  static MandateUse agreeing(UUID mandate, GivenBy by) {
    return new MandateUse(mandate, by, null);
  }

  /** For the journal. */
  Set<String> kinds() {
    return category == null ? Set.of() : Set.of(category.name());
  }
}
