package org.trm.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trm.bestinterest.BestInterests;
import org.trm.casefile.Cases;
import org.trm.casefile.CodedCase;
import org.trm.shared.AgeStatus;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.shared.OrganisationId;

/** What time does to mandates: they have dates, and children come of age. */
@ApplicationScoped
class MandateAge {

  private final Cases cases;
  private final BestInterests bestInterests;
  private final InstantSource clock;

  MandateAge(Cases cases, BestInterests bestInterests, InstantSource clock) {
    this.cases = cases;
    this.bestInterests = bestInterests;
    this.clock = clock;
  }

  /** Whether the person is a child now, or may be one. */
  boolean isChild(CaseId theCase, OrganisationId holder) {
    var coded = cases.facts(theCase, holder).map(CodedCase::age).orElse(AgeStatus.ADULT_CONFIRMED);
    return bestInterests.of(theCase, holder).age(coded, clock.instant()).isChild();
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  UUID newId() {
    return Ids.next(clock);
  }
}
