package org.trm.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import org.trm.problem.Door;
import org.trm.problem.ProblemType;

/**
 * Serves so many requests at once and turns the next away at once, before it costs anything: 503,
 * to be sent again. Whether the service is alive can always be asked.
 */
@ApplicationScoped
class AtOnce {

  private static final int BEFORE_THE_BODY = Door.PRIORITY + 10;
  private static final String OURS = "/v1/";
  private static final String WAITING = "/v1/events";

  private final Door door;
  private final Semaphore served;
  private final Semaphore waiting;
  private final Counter turnedAway;

  AtOnce(Door door, Limits limits, MeterRegistry metrics) {
    this.door = door;
    Limits.demandSome("at-once", limits.atOnce());
    Limits.demandSome("waiting", limits.waiting());
    this.served = new Semaphore(limits.atOnce());
    this.waiting = new Semaphore(limits.waiting());
    this.turnedAway =
        Counter.builder("trm.limits.overload")
            .description("Requests turned away because as many as allowed were being served")
            .register(metrics);
  }

  void atTheDoor(@Observes Filters filters) {
    filters.register(this::admit, BEFORE_THE_BODY);
  }

  private void admit(RoutingContext exchange) {
    var path = exchange.request().path();
    if (path == null || !path.startsWith(OURS)) {
      exchange.next();
      return;
    }
    var places = path.equals(WAITING) ? waiting : served;
    if (places.tryAcquire()) {
      exchange.addEndHandler(_ -> places.release());
      exchange.next();
    } else {
      turnedAway.increment();
      door.turnAway(exchange, ProblemType.UNAVAILABLE);
    }
  }
}
