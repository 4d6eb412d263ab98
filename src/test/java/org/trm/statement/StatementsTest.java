package org.trm.statement;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;

/** How many statements a request sends, its commit included; a figure may fall and never rise. */
@QuarkusTest
class StatementsTest {

  private static final Ratchet RATCHET =
      new Ratchet(Map.of("openCase", 6, "readCase", 7, "writeSection", 8));

  private static final String HEALTH =
      """
      {"content": {"allergies": ["Penicillin"]}}\
      """;

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void openingACase() {
    RATCHET.holds("openCase", 201, () -> shelter.posts("/v1/cases", Actor.NEW_CASE));
  }

  @Test
  void readingACase() {
    var path = shelter.opensACase();
    RATCHET.holds("readCase", 200, () -> shelter.gets(path));
  }

  @Test
  void writingASection() {
    var path = shelter.opensACase() + "/sections/HEALTH";
    RATCHET.holds(
        "writeSection",
        200,
        () -> shelter.calls().header("If-Match", "\"0\"").body(HEALTH).put(path));
  }
}
