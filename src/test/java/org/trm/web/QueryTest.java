package org.trm.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;

/** Whoever asks for something that cannot be read is told which parameter it is. */
@QuarkusTest
class QueryTest {

  private static final String FORM =
      "The parameter %s is not of the form, or not one of the codes, that the contract gives.";

  private final Actor desk = Actor.of("rs-desk-focal-point").reading("HANDOFF");
  private final Actor auditor = Actor.of("rs-desk-auditor");

  @ParameterizedTest
  @CsvSource({
    "status, NOWHERE",
    "box, SIDEWAYS",
    "dueBefore, yesterday",
    "limit, many",
    "limit, ''",
    "status, 9b1c7d54-canary"
  })
  void aListSaysWhichOfItsParametersIsWrong(String name, String value) {
    desk.gets("/v1/handoffs?" + name + "=" + value)
        .then()
        .statusCode(400)
        .body("detail", equalTo(FORM.formatted(name)))
        .body(not(containsString("canary")));
  }

  @ParameterizedTest
  @CsvSource({"after, x", "after, 1234567890123456789", "limit, 1234567890", "limit, %E0%A5%A7"})
  void aNumberIsOneThatIsWrittenAsOne(String name, String value) {
    entries(name + "=" + value, FORM.formatted(name));
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, The number of the parameter limit must be at least 1.",
    "limit=1000001, The number of the parameter limit must be at most 1000000.",
    "after=-2, The number of the parameter after must be at least -1.",
    "after=1&after=2, The parameter after stands here twice.",
    "canary=1, The query has a parameter that this address does not know; see the contract."
  })
  void aBoundIsTold(String query, String detail) {
    entries(query, detail);
  }

  private void entries(String query, String detail) {
    auditor
        .gets("/v1/journal/RS/entries?" + query)
        .then()
        .statusCode(400)
        .body("detail", equalTo(detail));
  }
}
