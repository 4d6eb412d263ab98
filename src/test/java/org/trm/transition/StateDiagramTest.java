package org.trm.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StateDiagramTest {

  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- states: written from Transition -->\n";
  private static final String END = "<!-- states: end -->";

  @Test
  void theReadmeShowsTheTableThatIsEnforced() throws IOException {
    assumeTrue(Files.exists(README));
    var readme = Files.readString(README);
    var begin = readme.indexOf(BEGIN);
    var end = readme.indexOf(END);
    assertTrue(begin >= 0 && end > begin, () -> "README.md lacks this section:\n" + section());
    assertEquals(section(), readme.substring(begin, end + END.length()));
  }

  @Test
  void theDiagramShowsMovesAsTheyAre() {
    var lines = StateDiagram.mermaid().lines().toList();
    assertEquals("stateDiagram-v2", lines.getFirst());
    assertTrue(lines.contains("  DRAFT --> SUBMITTED : submit"));
    assertTrue(lines.contains("  ON_HOLD --> IN_TRANSFER : resume"));
    assertTrue(lines.contains("  CANCEL_REQUESTED --> CANCELLED : confirm-cancel"));
    assertTrue(lines.contains("  COMPLETED --> [*]"));
    assertEquals(
        "  note right of DRAFT : mark-in-error leads from every state but COMPLETED"
            + " to ENTERED_IN_ERROR",
        lines.getLast());
    assertTrue(lines.contains("  ENQUIRED --> ENQUIRY_ANSWERED : answer-enquiry"));
    assertFalse(lines.stream().anyMatch(line -> line.contains("SENT")));
  }

  @Test
  void anAlertHasASmallDiagramOfItsOwn() {
    assertEquals(
        """
        stateDiagram-v2
          [*] --> DRAFT
          SENT --> ACKNOWLEDGED : acknowledge
          DRAFT --> SENT : alert
          ACKNOWLEDGED --> CONFIRMED : confirm
          CONFIRMED --> CLOSED : close
          CLOSED --> [*]
          note right of DRAFT : mark-in-error leads from every state to ENTERED_IN_ERROR
        """,
        StateDiagram.ofAlerts());
  }

  private static String section() {
    return BEGIN
        + "```mermaid\n"
        + StateDiagram.mermaid()
        + "```\n\nAn emergency alert has a small table of its own:\n\n```mermaid\n"
        + StateDiagram.ofAlerts()
        + "```\n"
        + END;
  }
}
