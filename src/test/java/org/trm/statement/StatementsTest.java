package org.trm.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;

/** How many statements a request sends, its commit included; a figure may fall and never rise. */
@QuarkusTest
class StatementsTest {

  private static final Map<String, Integer> TABLE =
      Map.of("openCase", 11, "readCase", 7, "writeSection", 8);

  private static final String HEALTH =
      """
      {"content": {"allergies": ["Penicillin"]}}\
      """;

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void openingACase() {
    assertAsInTheTable("openCase", () -> shelter.posts("/v1/cases", Actor.NEW_CASE));
  }

  @Test
  void readingACase() {
    var path = shelter.opensACase();
    assertAsInTheTable("readCase", () -> shelter.gets(path));
  }

  @Test
  void writingASection() {
    var path = shelter.opensACase() + "/sections/HEALTH";
    assertAsInTheTable(
        "writeSection", () -> shelter.calls().header("If-Match", "\"0\"").body(HEALTH).put(path));
  }

  /** Also: the scope comes first, and nothing is changed after the journal has been written. */
  private static void assertAsInTheTable(String operation, Supplier<Response> call) {
    var sent = CountingDriver.during(() -> assertTrue(call.get().statusCode() < 300, operation));
    assertTrue(sent.getFirst().contains("set_config"), () -> listed(sent));
    assertTrue(sent.get(sent.size() - 2).contains("journal_append"), () -> listed(sent));
    assertEquals("commit", sent.getLast(), () -> listed(sent));
    assertEquals(TABLE.get(operation), sent.size(), () -> listed(sent));
  }

  private static String listed(List<String> sent) {
    return "\n" + String.join("\n", sent) + "\n";
  }
}
