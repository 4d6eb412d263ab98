package org.trm.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A table of how many statements a request sends, its commit included; a figure may fall and never
 * rise.
 */
public record Ratchet(Map<String, Integer> table) {

  public Ratchet {
    table = Map.copyOf(table);
  }

  /** Also: the scope comes first, and nothing is changed after the journal has been written. */
  public Response holds(String operation, int status, Supplier<Response> call) {
    var answers = new ArrayList<Response>();
    var sent = CountingDriver.during(() -> answers.add(call.get()));
    assertEquals(status, answers.getFirst().statusCode(), operation);
    assertTrue(sent.getFirst().contains("scope_to"), () -> listed(sent));
    assertTrue(sent.get(sent.size() - 2).contains("journal_append"), () -> listed(sent));
    assertEquals("commit", sent.getLast(), () -> listed(sent));
    assertEquals(table.get(operation), sent.size(), () -> operation + listed(sent));
    return answers.getFirst();
  }

  private static String listed(List<String> sent) {
    return "\n" + String.join("\n", sent) + "\n";
  }
}
