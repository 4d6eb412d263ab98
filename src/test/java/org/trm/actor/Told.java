package org.trm.actor;

import io.restassured.response.Response;

/** What an answer said, in one line: its status, and of a problem its type and its reasons. */
public final class Told {

  private Told() {}

  /** For instance {@code 200} or {@code 422 rule-refused [CONSENT_WITHDRAWN]}. */
  public static String by(Response answer) {
    if (answer.statusCode() < 400) {
      return String.valueOf(answer.statusCode());
    }
    var problem = Body.of(answer);
    var type = problem.path("type").asText().substring("/problems/".length());
    var reasons = problem.path("refusals").findValuesAsText("reason");
    return answer.statusCode() + " " + type + (reasons.isEmpty() ? "" : " " + reasons);
  }
}
