package org.trm.bestinterest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Stored;

/** What is on record about a child is nobody else's, stays, and keeps its own words closed. */
@QuarkusTest
class EvidenceWallsTest {

  private static final String TABLE = "child_evidence";

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void theDatabaseShowsRowsToTheirOrganisationOnly() {
    records();
    assertTrue(Stored.visible(TABLE, "RS", "rs-shelter") > 0);
    assertEquals(0, Stored.visible(TABLE, "RS", "rs-desk"));
    assertEquals(0, Stored.visible(TABLE, "SI", "si-shelter"));
    assertEquals(0, Stored.visible(TABLE, "", ""));
  }

  @Test
  void nothingCanBeChanged() {
    records();
    for (var verb : List.of("delete from %s", "update %s set kind = kind", "truncate %s")) {
      assertEquals("42501", Stored.refusal(verb.formatted(TABLE), "RS", "rs-shelter"));
    }
  }

  @Test
  void nobodyWritesInANameThatIsNotTheirs() {
    records();
    var copy =
        "insert into child_evidence select gen_random_uuid(), case_id, '%s', '%s', coded, null,"
            + " null, '%s', '%s', actor, occurred_at, recorded_at, null from child_evidence limit 1";
    for (var forged :
        List.of(
            copy.formatted("rs-desk", "HEARING", "rs-shelter", "RS"),
            copy.formatted("rs-desk", "CARE_ARRANGEMENT", "rs-shelter", "RS"),
            copy.formatted("rs-shelter", "HEARING", "rs-desk", "RS"),
            copy.formatted("rs-shelter", "HEARING", "rs-shelter", "SI"))) {
      assertEquals("42501", Stored.refusal(forged, "RS", "rs-shelter"), forged);
    }
  }

  @Test
  void factsAreForWhoMayJudgeThem() {
    var theCase = records();
    var facts =
        "select * from child_facts('%s', 'rs-shelter')"
            .formatted(theCase.substring("/v1/cases/".length()));
    assertEquals("00000", Stored.refusal(facts, "RS", "rs-shelter"));
    assertEquals("42501", Stored.refusal(facts, "RS", "rs-desk"));
    assertEquals("42501", Stored.refusal(facts, "SI", "si-desk"));
    assertEquals("42501", Stored.refusal(facts, "", ""));
  }

  @Test
  void ownWordsStandNowhereInClear() {
    records();
    var hex = HexFormat.of().formatHex("Canary".getBytes(StandardCharsets.UTF_8));
    for (var row : Stored.rows(TABLE)) {
      assertFalse(row.contains("Canary"), "in clear");
      assertFalse(row.contains(hex), "as bytes");
    }
  }

  private String records() {
    var theCase = shelter.opensACase();
    Papers.records(shelter, theCase, EvidenceKind.HEARING).then().statusCode(201);
    return theCase;
  }
}
