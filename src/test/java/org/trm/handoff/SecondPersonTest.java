package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.TwoPeople.RELEASE;
import static org.trm.handoff.TwoPeople.SUPERVISOR;
import static org.trm.handoff.TwoPeople.approving;
import static org.trm.handoff.TwoPeople.propose;
import static org.trm.handoff.TwoPeople.proposing;
import static org.trm.handoff.TwoPeople.submitting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.local.Tokens;

/** Who may be the second person, and that nothing else stands in for one. */
@QuarkusTest
class SecondPersonTest extends AskedOfTwo {

  @Test
  void whoProposesDoesNotApprove() {
    var proposed = propose(SUPERVISOR, journey);
    assertEquals("422 rule-refused [SAME_PERSON]", approving(SUPERVISOR, proposed));
    assertEquals("422 handoff-refused [APPROVAL_PENDING]", submitting(journey));
  }

  @Test
  void noWordInARequestStandsInForASecondPerson() {
    for (var claim : new String[] {"approved", "approvedBy", "force", "override", "approver"}) {
      var said = "{\"" + claim + "\": true}";
      var answer = SENDING_DESK.posts(journey.path() + "/submit", said, journey.version());
      assertEquals("400 malformed-request", Told.by(answer));
    }
    var claimed = "{\"kind\": \"HANDOFF_RELEASE\", \"decision\": \"APPROVED\"}";
    var answer = HOLDER.posts(journey.path() + "/approval-proposals", claimed, journey.version());
    assertEquals("400 malformed-request", Told.by(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rs-desk-supervisor      | 403 not-allowed [WRONG_PARTY]
          rs-desk-caseworker      | 403 not-allowed [WRONG_PARTY]
          rs-shelter-data-protection | 403 not-allowed
          si-desk-supervisor      | 404 not-found
          hr-shelter-caseworker   | 404 not-found
          hr-shelter-supervisor   | 404 not-found
          """)
  void onlyTheHolderProposes(String username, String told) {
    var answer = proposing(Actor.of(username), journey);
    assertEquals(told, Told.by(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rs-desk-supervisor          | 404 not-found
          rs-child-protection-caseworker | 403 not-allowed
          si-shelter-supervisor       | 404 not-found
          rs-shelter-data-protection  | 403 not-allowed [WRONG_DUTY]
          """)
  void onlyTheHoldersSupervisorApproves(String username, String told) {
    var proposed = propose(HOLDER, journey);
    assertEquals(told, approving(Actor.of(username), proposed));
    assertEquals("422 handoff-refused [APPROVAL_PENDING]", submitting(journey));
  }

  @Test
  void aSystemThatActsForNobodyProposesNothing() {
    var token = Tokens.ofSystem("rs-desk-system", "cases", "handoffs");
    var answer =
        RestAssured.given()
            .auth()
            .oauth2(token)
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", "\"0\"")
            .body(RELEASE)
            .post(ofTheDesk() + "/approval-proposals");
    assertEquals("403 not-allowed [NO_HUMAN]", Told.by(answer));
  }

  /** A draft of a case that the desk itself holds. */
  private static String ofTheDesk() {
    var desk = Actor.of("rs-desk-caseworker");
    var opened = desk.posts("/v1/cases", SampleCase.file("case.json")).header("Location");
    var needs = SampleCase.file("sections/NEEDS.json");
    SampleCase.put(desk, opened + "/sections/NEEDS", "\"0\"", needs).then().statusCode(200);
    var draft = Words.drafting("CASE_TRANSFER", "NEEDS");
    return SampleCase.made(desk.posts(opened + "/handoffs", draft), 201).header("Location");
  }

  @Test
  void whatNobodyAsksForIsNotProposed() {
    serbiaAsksNoMore();
    var answer = proposing(HOLDER, journey);
    assertEquals("422 rule-refused [APPROVAL_NOT_NEEDED]", Told.by(answer));
    assertEquals("200", submitting(journey));
  }

  @Test
  void theVersionThatWasReadIsTheOneThatIsProposed() {
    var version = journey.version();
    journey.redrafts("NEEDS").then().statusCode(200);
    assertEquals(
        "412 stale-version",
        Told.by(HOLDER.posts(journey.path() + "/approval-proposals", RELEASE, version)));
    var first = proposing(HOLDER, journey);
    assertEquals("201", Told.by(first));
    var second = proposing(HOLDER, journey);
    assertEquals("422 rule-refused [ALREADY_PROPOSED]", Told.by(second));
    assertTrue(first.header("Location").startsWith("/v1/approvals/"), first::asString);
  }
}
