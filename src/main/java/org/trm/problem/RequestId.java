package org.trm.problem;

import static java.util.Objects.requireNonNull;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.UUID;
import org.trm.shared.Ids;

/** Gives every request an id before anything else happens to it, and tells it to the caller. */
@ApplicationScoped
public class RequestId {

  private static final String KEY = "trm.request-id";

  private final CurrentVertxRequest request;
  private final InstantSource clock;

  RequestId(CurrentVertxRequest request, InstantSource clock) {
    this.request = request;
    this.clock = clock;
  }

  void atTheDoor(@Observes Filters filters) {
    filters.register(this::mark, 1000);
  }

  private void mark(RoutingContext exchange) {
    var id = Ids.next(clock);
    exchange.put(KEY, id);
    exchange.response().putHeader("X-Request-Id", id.toString());
    exchange.next();
  }

  /** The id of the request being served. */
  public UUID current() {
    return of(request.getCurrent());
  }

  /** The id of this request, which has passed the door. */
  UUID of(RoutingContext exchange) {
    return requireNonNull(exchange.<UUID>get(KEY));
  }
}
