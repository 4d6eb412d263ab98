package org.trm.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body that announces itself as larger than the engine would read with a problem, where
 * the engine would hang up without a word.
 */
@ApplicationScoped
class BodyAtTheDoor {

  private final Door door;
  private final long largest;

  BodyAtTheDoor(
      Door door, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
    this.door = door;
    this.largest = largest.asLongValue();
  }

  void atTheDoor(@Observes Filters filters) {
    filters.register(this::look, Door.PRIORITY);
  }

  private void look(RoutingContext exchange) {
    if (announced(exchange.request()) <= largest) {
      exchange.next();
    } else {
      door.turnAway(exchange, ProblemType.BODY_TOO_LARGE);
    }
  }

  private static long announced(HttpServerRequest request) {
    try {
      var length = request.getHeader("Content-Length");
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0; // the engine refuses it
    }
  }
}
