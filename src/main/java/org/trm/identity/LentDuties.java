package org.trm.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells which duties somebody was lent; the feature that keeps delegations has one. */
public interface LentDuties {

  /** What is lent, and by whom. */
  record Lent(NamedHuman lender, List<Duty> duties) {
    public Lent {
      duties = List.copyOf(duties);
    }
  }

  /** What this caller was lent by a delegation that holds now; asked in their own name. */
  Optional<Lent> to(Caller colleague, UUID delegation);
}
