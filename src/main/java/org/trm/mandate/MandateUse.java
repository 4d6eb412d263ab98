package org.trm.mandate;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.DataCategory;

/**
 * What somebody would do by a mandate.
 *
 * @param agrees whether agreement is given or taken back
 * @param category which section is read, absent where none is
 */
record MandateUse(UUID mandate, boolean agrees, @Nullable DataCategory category) {

  static MandateUse looking(UUID mandate) {
    return new MandateUse(mandate, false, null);
  }

  static MandateUse reading(UUID mandate, DataCategory category) {
    return new MandateUse(mandate, false, category);
  }

  static MandateUse agreeing(UUID mandate) {
    return new MandateUse(mandate, true, null);
  }

  /** For the journal. */
  Set<String> kinds() {
    return category == null ? Set.of() : Set.of(category.name());
  }
}
