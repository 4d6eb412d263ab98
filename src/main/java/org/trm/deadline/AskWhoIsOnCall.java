package org.trm.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.trm.shared.CountryCode;
import org.trm.web.Outcome;

/** Says who is to be told in a country now. */
@ApplicationScoped
class AskWhoIsOnCall {

  private final Rosters rosters;
  private final InstantSource clock;

  AskWhoIsOnCall(Rosters rosters, InstantSource clock) {
    this.rosters = rosters;
    this.clock = clock;
  }

  @Transactional
  Outcome<OnCall> ask(CountryCode country) {
    return rosters.onCall(country, clock.instant()).map(Outcome::done).orElseGet(Outcome::notFound);
  }
}
