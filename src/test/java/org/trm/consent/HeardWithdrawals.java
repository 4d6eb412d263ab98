package org.trm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what the features above are told. */
@ApplicationScoped
class HeardWithdrawals {

  private final List<ConsentWithdrawn> heard = new CopyOnWriteArrayList<>();

  void hear(@Observes ConsentWithdrawn withdrawn) {
    heard.add(withdrawn);
  }

  /** What was told about the case at this path. */
  List<ConsentWithdrawn> about(String theCase) {
    return heard.stream().filter(one -> theCase.endsWith(one.theCase().toString())).toList();
  }
}
