package org.trm.circle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.circle.Openings.Opening;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;

/** All that stands about the circle of a case, as the caller's organisation may know it. */
@ApplicationScoped
class Circles {

  private final Exclusions exclusions;
  private final Seals seals;
  private final Openings openings;

  Circles(Exclusions exclusions, Seals seals, Openings openings) {
    this.exclusions = exclusions;
    this.seals = seals;
    this.openings = openings;
  }

  CircleView of(CaseId theCase) {
    return new CircleView(
        theCase, seal(theCase).orElse(null), exclusions.of(theCase), openings.of(theCase));
  }

  Optional<SealView> seal(CaseId theCase) {
    return seals.of(theCase);
  }

  Optional<ExclusionView> exclusion(CaseId theCase, UUID id) {
    return exclusions.find(theCase, id);
  }

  Optional<Opening> opening(UUID id) {
    return openings.find(id);
  }

  void propose(Caller by, CaseId theCase, OpeningView opening) {
    openings.add(by, theCase, opening);
  }

  /** Opens what two people agreed to; the database looks once more whether they did. */
  void open(Caller by, Opening opening, Instant at) {
    openings.open(by, opening, at);
    var person = opening.view().person();
    if (person != null) {
      seals.admit(by.organisation(), opening.view().about(), List.of(person), at);
    }
  }
}
