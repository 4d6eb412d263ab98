package org.trm.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.mandate.Wards.GUARDIAN;
import static org.trm.mandate.Wards.LAWYER_OF_SHELTER;
import static org.trm.mandate.Wards.SHELTER;
import static org.trm.mandate.Wards.UNTIL;
import static org.trm.mandate.Wards.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** A mandate reaches one case, of one person, for whom it may be given. */
@QuarkusTest
class MandateWallsTest {

  private String theCase;

  @BeforeEach
  void aChildsCaseIsOpen() {
    theCase = Wards.aChildsCase();
  }

  @Test
  void whoHasNoneFindsNothing() {
    var somebodys = granted("GUARDIAN");
    var stranger = Actor.of("hr-shelter-caseworker").reading("RIGHTS");
    for (var what : List.of("/case", "/sections/NEEDS", "/recipients")) {
      assertEquals("404 not-found", Told.by(stranger.gets(somebodys + what)), what);
      assertEquals(
          "404 not-found", Told.by(GUARDIAN.gets("/v1/mandates/" + UUID.randomUUID() + what)));
    }
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(somebodys + "/case")));
    assertEquals(
        "403 not-allowed", Told.by(SHELTER.posts(theCase + "/mandates", body("GUARDIAN"))));
    assertEquals(
        "404 not-found",
        Told.by(Actor.of("hr-shelter-supervisor").posts(theCase + "/mandates", body("LAWYER"))));
  }

  @Test
  void anAdultHasNoGuardianAndNobodyAMandateForEver() {
    var adult = SHELTER.opensACase();
    assertEquals(
        "422 rule-refused [GUARDIAN_OF_ADULT]",
        Told.by(LAWYER_OF_SHELTER.posts(adult + "/mandates", body("GUARDIAN"))));
    var tooLong = body("LAWYER").replace(UNTIL, "2099-01-01T00:00:00Z");
    assertEquals(
        "422 rule-refused [MANDATE_ENDS_TOO_LATE]",
        Told.by(LAWYER_OF_SHELTER.posts(adult + "/mandates", tooLong)));
  }

  @Test
  void theDatabaseItselfShowsOneCaseInSuchAScope() {
    SHELTER.opensACase();
    var id = theCase.substring(theCase.lastIndexOf('/') + 1);
    for (var table : List.of("cases", "casefile", "section", "task")) {
      assertTrue(Past.casesSeen(table, id).stream().allMatch(id::equals), table);
    }
    assertEquals(List.of(id), Past.casesSeen("casefile", id));
  }

  private String granted(String kind) {
    return Wards.granted(theCase, kind);
  }
}
