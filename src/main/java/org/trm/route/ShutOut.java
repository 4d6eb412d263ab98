package org.trm.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.trm.casefile.Cases;
import org.trm.casefile.CodedCase;
import org.trm.casefile.HeldCase;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** Which organisations may not know of a case, as whoever has custody of it said. */
@ApplicationScoped
class ShutOut {

  private final Cases cases;

  ShutOut(Cases cases) {
    this.cases = cases;
  }

  /** For a caller that has to do with the case; the case is locked by it. */
  Set<OrganisationId> of(CaseId theCase) {
    return cases
        .lock(theCase)
        .map(HeldCase::holder)
        .flatMap(holder -> cases.facts(theCase, holder))
        .map(CodedCase::shutOut)
        .orElse(Set.of());
  }
}
