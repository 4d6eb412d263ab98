package org.trm.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.trm.problem.Refusal;
import org.trm.problem.RefusalCatalogue;

/** Why an answer to a notice is not taken; told again for a request that came again. */
@ApplicationScoped
class NoticeReasons implements RefusalCatalogue {

  static final Refusal ALREADY_ACKNOWLEDGED =
      Refusal.of("ALREADY_ACKNOWLEDGED", "Nothing to do: your organisation has answered it.");

  @Override
  public Optional<Refusal> refusal(String reason) {
    return Optional.of(ALREADY_ACKNOWLEDGED).filter(known -> known.reason().equals(reason));
  }
}
