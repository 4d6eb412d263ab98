package org.trm.limit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.CurrentCaller;
import org.trm.problem.Problem;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;
import org.trm.problem.RequestId;

/** Counts what each caller asks for, says what is left of it, and refuses what is too much. */
class LimitFilter {

  private static final int BEFORE_ALL_OTHERS = Priorities.AUTHENTICATION;
  private static final int BEFORE_IT_IS_ON_RECORD = Priorities.USER + 1000;
  private static final String LEFT = "trm.left";

  private final CurrentCaller callers;
  private final Allowances allowances;
  private final CurrentVertxRequest exchange;
  private final RequestId request;
  private final MeterRegistry metrics;

  LimitFilter(
      CurrentCaller callers,
      Allowances allowances,
      CurrentVertxRequest exchange,
      RequestId request,
      MeterRegistry metrics) {
    this.callers = callers;
    this.allowances = allowances;
    this.exchange = exchange;
    this.request = request;
    this.metrics = metrics;
  }

  @ServerRequestFilter(priority = BEFORE_ALL_OTHERS)
  Uni<Void> admit(ContainerRequestContext call) {
    return caller()
        .invoke(caller -> caller.ifPresent(known -> admit(call, known)))
        .replaceWithVoid();
  }

  @ServerResponseFilter(priority = BEFORE_IT_IS_ON_RECORD)
  @Nullable Uni<Void> count(ContainerRequestContext call, ContainerResponseContext answer) {
    return switch (answer.getStatus()) {
      case 401 -> {
        var left = allowances.takeUnverified(address());
        if (!left.enough()) {
          refuse(answer, left);
        }
        yield null;
      }
      case 403, 404 ->
          caller()
              .invoke(caller -> caller.ifPresent(known -> countRefused(answer, known)))
              .replaceWithVoid();
      default -> {
        if (call.getProperty(LEFT) instanceof Left left) {
          tell(answer, left);
        }
        yield null;
      }
    };
  }

  private void admit(ContainerRequestContext call, Caller caller) {
    var left = allowances.take(caller);
    call.setProperty(LEFT, left);
    if (!left.enough()) {
      reached(left);
      throw new ProblemException(ProblemType.TOO_MANY_REQUESTS);
    }
  }

  private void countRefused(ContainerResponseContext answer, Caller caller) {
    var left = allowances.takeRefused(caller);
    if (left.enough()) {
      tell(answer, left);
    } else {
      refuse(answer, left);
    }
  }

  private void refuse(ContainerResponseContext answer, Left left) {
    reached(left);
    answer.setStatus(ProblemType.TOO_MANY_REQUESTS.status());
    answer.setEntity(Problem.of(ProblemType.TOO_MANY_REQUESTS, request.current(), null, List.of()));
    answer.getHeaders().remove("WWW-Authenticate");
    tell(answer, left);
  }

  private static void tell(ContainerResponseContext answer, Left left) {
    answer.getHeaders().putSingle("RateLimit-Policy", left.policy());
    answer.getHeaders().putSingle("RateLimit", left.header());
    if (!left.enough()) {
      answer.getHeaders().putSingle("Retry-After", left.seconds());
    }
  }

  private void reached(Left left) {
    metrics.counter("trm.limits.reached", "allowance", left.allowance().label()).increment();
  }

  private String address() {
    return exchange.getCurrent().request().remoteAddress().hostAddress();
  }

  /** Whoever calls, by a token that is good; a bad one where none is needed counts as none. */
  private Uni<Optional<Caller>> caller() {
    return callers.later().onFailure(SecurityException.class).recoverWithItem(Optional.empty());
  }
}
