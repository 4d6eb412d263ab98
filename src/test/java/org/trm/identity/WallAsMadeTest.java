package org.trm.identity;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.Asvs;
import org.trm.local.LocalStack;

/** What the walls of the database say is what the migrations made them say, to the letter. */
@QuarkusTest
@Asvs({"8.4.1", "13.2.2"})
class WallAsMadeTest {

  private static final Path BUILT = Path.of("target/wall.txt");
  private static final Path KEPT = Path.of("src/main/resources/db/wall.txt");

  private static final String HEAD =
      """
      # What the walls of the database say once all migrations have run: a hash of each policy,
      # function and trigger. The service does not start where one says something else, is gone, or
      # was added. Written by make wall after a migration; its diff shows what a migration touched.
      """;

  private final WallAsMade wall;

  WallAsMadeTest(WallAsMade wall) {
    this.wall = wall;
  }

  @Test
  void theFileSaysWhatTheMigrationsMade() throws SQLException, IOException {
    var lines =
        wall.found().entrySet().stream()
            .map(one -> one.getValue() + " " + one.getKey() + "\n")
            .collect(joining("", HEAD, ""));
    Files.writeString(BUILT, lines);
    assertEquals(
        List.of(),
        wall.drift(),
        "A migration changed what the walls say. If that is meant: cp " + BUILT + " " + KEPT);
    assertEquals(lines, Files.readString(KEPT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alter policy in_the_circle on section using (true) | the policy in_the_circle on section is not what the migrations made it
          alter policy in_the_circle on cases rename to in_a_circle | the policy in_the_circle on cases is gone; no migration of this service made the policy in_a_circle on cases
          create policy for_all on section to trm_app using (true) | no migration of this service made the policy for_all on section
          alter function takes_part security invoker | the function takes_part(the_case uuid) is not what the migrations made it
          alter function takes_part owner to trm_owner | the function takes_part(the_case uuid) is not what the migrations made it
          create or replace function scope_closed() returns uuid[] language sql stable return '{}'::uuid[] | the function scope_closed() is not what the migrations made it
          drop trigger append_only on journal_leaf | the trigger append_only on journal_leaf is gone\
          """)
  void whatSaysSomethingElseIsNamed(String change, String named) throws SQLException {
    try (var connection = LocalStack.current().connect("postgres");
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(change);
      assertEquals(named, String.join("; ", WallAsMade.drift(connection)));
      connection.rollback();
    }
    assertEquals(List.of(), wall.drift());
  }

  @Test
  void theServiceDoesNotStartThen() {
    var drift = List.of("the policy in_the_circle on section is not what the migrations made it");
    var refusal = assertThrows(IllegalStateException.class, () -> DatabaseWall.refuse(drift));
    assertTrue(String.valueOf(refusal.getMessage()).contains(drift.getFirst()));
  }
}
