package org.trm.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Turns a request away before it is read any further, with a problem like any other. Nobody is
 * identified yet, so the security log has it, and a metric counts it.
 */
@ApplicationScoped
public class Door {

  /** After a request has its id, and before anything else looks at it. */
  public static final int PRIORITY = 900;

  private static final Logger SECURITY = Logger.getLogger("org.trm.security");
  private static final String SOON = "1";

  private final ObjectMapper json;
  private final RequestId request;
  private final Languages languages;
  private final MeterRegistry metrics;

  Door(ObjectMapper json, RequestId request, Languages languages, MeterRegistry metrics) {
    this.json = json;
    this.request = request;
    this.languages = languages;
    this.metrics = metrics;
  }

  /** Answers with this problem; what of the body has not come yet is not waited for. */
  public void turnAway(RoutingContext exchange, ProblemType type) {
    var id = request.of(exchange);
    SECURITY.infof("refused status=%d request=%s", type.status(), id);
    metrics.counter("trm.door.refused", "status", String.valueOf(type.status())).increment();
    var words = languages.understoodBy(exchange.request().getHeader("Accept-Language"));
    var response = exchange.response();
    if (type.status() == 503) {
      response.putHeader("Retry-After", SOON);
    }
    response
        .setStatusCode(type.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Cache-Control", "no-store")
        .putHeader("Connection", "close")
        .putHeader("Content-Language", words.languages())
        .putHeader("Vary", "Accept-Language")
        .end(text(Problem.of(type, id, null, List.of()).in(words)));
  }

  private String text(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
