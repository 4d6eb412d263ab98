package org.trm.bestinterest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.local.LocalStack;

/** What was recorded by rules of before is in nobody's way. */
@QuarkusTest
class EarlierEvidenceTest {

  private static final String INSERT =
      """
      insert into child_evidence (id, case_id, holder, kind, coded, organisation, country, actor,
        occurred_at, recorded_at)
      values (?, ?, 'rs-shelter', ?, '{}', 'rs-shelter', 'RS', 'somebody', '2026-01-01', '2026-01-01')\
      """;

  @ParameterizedTest
  @ValueSource(strings = {"GUARDIAN_CONSENT", "CHILD_ASSENT"})
  void aCaseWithAKindThatIsGoneIsReadAsEver(String kind) throws SQLException {
    var shelter = Actor.of("rs-shelter-caseworker");
    var theCase = shelter.opensACase();
    var before = shelter.gets(theCase + "/best-interests").then().statusCode(200).extract();
    stands(kind, theCase.substring("/v1/cases/".length()));
    var after = shelter.gets(theCase + "/best-interests").then().statusCode(200).extract();
    assertEquals(before.asString(), after.asString());
  }

  private static void stands(String kind, String theCase) throws SQLException {
    try (var connection = LocalStack.current().connect("postgres");
        var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, UUID.randomUUID());
      insert.setObject(2, UUID.fromString(theCase));
      insert.setString(3, kind);
      insert.executeUpdate();
    }
  }
}
