package org.trm.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Answers a body that announces itself as larger than the engine would read with a problem, where
 * the engine would hang up without a word. Nobody is identified yet, so the security log has it.
 */
@ApplicationScoped
class BodyAtTheDoor {

  private static final Logger SECURITY = Logger.getLogger("org.trm.security");
  private static final int AFTER_THE_REQUEST_HAS_ITS_ID = 900;

  private final ObjectMapper json;
  private final RequestId request;
  private final Languages languages;
  private final long largest;

  BodyAtTheDoor(
      ObjectMapper json,
      RequestId request,
      Languages languages,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
    this.json = json;
    this.request = request;
    this.languages = languages;
    this.largest = largest.asLongValue();
  }

  void atTheDoor(@Observes Filters filters) {
    filters.register(this::look, AFTER_THE_REQUEST_HAS_ITS_ID);
  }

  private void look(RoutingContext exchange) {
    if (announced(exchange.request()) <= largest) {
      exchange.next();
      return;
    }
    var id = request.of(exchange);
    SECURITY.infof("refused status=413 request=%s", id);
    var words = languages.understoodBy(exchange.request().getHeader("Accept-Language"));
    var problem = Problem.of(ProblemType.BODY_TOO_LARGE, id, null, List.of()).in(words);
    exchange
        .response()
        .setStatusCode(ProblemType.BODY_TOO_LARGE.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Cache-Control", "no-store")
        .putHeader("Connection", "close")
        .putHeader("Content-Language", words.languages())
        .putHeader("Vary", "Accept-Language")
        .end(text(problem));
  }

  private static long announced(HttpServerRequest request) {
    try {
      var length = request.getHeader("Content-Length");
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0; // the engine refuses it
    }
  }

  private String text(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
