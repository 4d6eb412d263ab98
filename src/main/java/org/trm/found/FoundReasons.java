package org.trm.found;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.trm.problem.Refusal;
import org.trm.problem.RefusalCatalogue;

/** Tells a refusal again for a request that came again. */
@ApplicationScoped
class FoundReasons implements RefusalCatalogue {

  @Override
  public Optional<Refusal> refusal(String reason) {
    return Arrays.stream(FoundReason.values())
        .filter(known -> known.name().equals(reason))
        .findFirst()
        .map(FoundReason::refusal);
  }
}
