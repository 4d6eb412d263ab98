package org.trm.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says for which countries no checkpoint is signed. The service stays ready all the same: it would
 * help nobody if people in need were not served while auditors look into it.
 */
@Readiness
@ApplicationScoped
class JournalReadiness implements HealthCheck {

  private final Refusals refusals;

  JournalReadiness(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("Journals are signed").up();
    refusals
        .current()
        .forEach((country, refused) ->
            answer.withData(country, refused.why() + ": " + refused.why().sentence()));
    return answer.build();
  }
}
