package org.trm.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.trm.problem.Refusal;
import org.trm.problem.RefusalCatalogue;

/** Tells a refusal again by its code. */
@ApplicationScoped
class MandateReasons implements RefusalCatalogue {

  @Override
  public Optional<Refusal> refusal(String reason) {
    return Arrays.stream(MandateReason.values())
        .filter(known -> known.name().equals(reason))
        .findFirst()
        .map(MandateReason::refusal);
  }
}
