package org.trm.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.trm.problem.Refusal;
import org.trm.problem.RefusalCatalogue;

/** Tells a refusal again by its code. */
@ApplicationScoped
class DelegationReasons implements RefusalCatalogue {

  @Override
  public Optional<Refusal> refusal(String reason) {
    return Arrays.stream(DelegationReason.values())
        .filter(known -> known.name().equals(reason))
        .findFirst()
        .map(DelegationReason::refusal);
  }
}
