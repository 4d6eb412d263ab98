package org.trm.mandate;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** A mandate that holds now, for whoever has it. */
record Mandate(
    UUID id,
    CaseId theCase,
    MandateKind kind,
    Holder holder,
    Set<DataCategory> categories,
    Instant until) {
  Mandate {
    categories = Set.copyOf(categories);
  }

  /** In whose name the work is done: who has custody, and recorded it. */
  record Holder(CountryCode country, OrganisationId organisation) {}
}
