package org.trm.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.trm.problem.ProblemException;

/**
 * Refuses a header that comes twice where only one may count: reading the first and passing over
 * the second would be a guess.
 */
class SaidOnce {

  private static final List<String> ONCE =
      List.of("If-Match", "Idempotency-Key", "Purpose-Of-Use", HttpHeaders.AUTHORIZATION);

  @ServerRequestFilter
  void check(HttpHeaders headers) {
    for (var name : ONCE) {
      var values = headers.getRequestHeader(name);
      if (values != null && values.size() > 1) {
        throw ProblemException.unreadable("The header " + name + " stands here twice.");
      }
    }
  }
}
