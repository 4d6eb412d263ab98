package org.trm.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.identity.Duty;
import org.trm.local.Tokens;

/** Who the second person may be. */
@QuarkusTest
class DecidersTest {

  private final Actor lawyer = Actor.of("rs-desk-data-protection");
  private final Actor coordinator = Actor.of("rs-desk-coordinator");
  private Before before;

  @BeforeEach
  void somethingWaits() {
    before = Before.asksForAnInstrument("rs-desk-data-protection");
  }

  @Test
  @Asvs("2.3.5")
  void whoProposesDoesNotDecide() {
    assertEquals("422 rule-refused [SAME_PERSON]", Told.by(before.approvedBy(lawyer)));
    assertEquals("422 rule-refused [SAME_PERSON]", Told.by(before.declinedBy(lawyer)));
    assertTrue(before.isUndecided());
  }

  @Test
  @Asvs("8.3.3")
  void whoProposesDoesNotDecideThroughASystemEither() {
    var token = Tokens.ofSystemFor("rs-desk-system", "rs-desk-data-protection", "cases");
    assertEquals("422 rule-refused [SAME_PERSON]", Told.by(before.approvedThrough(token)));
    assertTrue(before.isUndecided());
  }

  @Test
  void anotherHumanMayDecideThroughASystem() {
    var token = Tokens.ofSystemFor("rs-desk-system", "rs-desk-coordinator", "cases");
    assertEquals("200", Told.by(before.approvedThrough(token)));
  }

  @Test
  void aSystemThatActsForNobodyDecidesNothing() {
    var emergency =
        Before.asks("rs-desk-caseworker", Duty.CASEWORKER, ApprovalKind.EMERGENCY_CONFIRMATION);
    var system = Tokens.ofSystem("rs-desk-system", "cases", "handoffs");
    assertEquals("403 not-allowed [NO_HUMAN]", Told.by(emergency.approvedThrough(system)));
    var list = RestAssured.given().auth().oauth2(system).get("/v1/approvals");
    assertEquals("200 []", list.statusCode() + " " + list.asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rs-desk-supervisor           | 403 not-allowed [WRONG_DUTY]
          rs-desk-focal-point          | 403 not-allowed [WRONG_DUTY]
          rs-desk-caseworker           | 403 not-allowed
          rs-desk-auditor              | 403 not-allowed
          rs-shelter-data-protection   | 200
          si-desk-coordinator          | 404 not-found
          si-desk-data-protection      | 404 not-found
          """)
  void onlyTheRightDutyOfTheCountryDecides(String username, String told) {
    assertEquals(told, Told.by(before.approvedBy(Actor.of(username))));
  }

  @Test
  void whatAnOrganisationProposesIsItsOwnToDecide() {
    before =
        Before.asks("rs-desk-caseworker", Duty.CASEWORKER, ApprovalKind.EMERGENCY_CONFIRMATION);
    var neighbour = Actor.of("rs-shelter-supervisor");
    assertEquals("404 not-found", Told.by(before.approvedBy(neighbour)));
    assertEquals("404 not-found", Told.by(neighbour.gets(before.path())));
    assertEquals(List.of(), before.toldTo("rs-shelter"));
    assertEquals("200", Told.by(before.approvedBy(Actor.of("rs-desk-supervisor"))));
    assertEquals("403 not-allowed", Told.by(coordinator.gets(before.path())));
  }
}
