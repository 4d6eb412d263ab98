package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;
import static org.trm.transition.HandoffStatus.ACKNOWLEDGED;
import static org.trm.transition.HandoffStatus.CLOSED;
import static org.trm.transition.HandoffStatus.CONFIRMED;
import static org.trm.transition.HandoffStatus.SENT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;
import org.trm.local.Tokens;

/** One person sends an alert; another human confirms it, and nothing else does. */
@QuarkusTest
class AlertByTwoTest {

  private static final String SAFE = "{\"outcome\": \"PERSON_SAFE\"}";

  @Test
  void anotherHumanConfirmsAfterItWasAnswered() {
    var alert = Warned.of("NEEDS").acknowledged();
    assertEquals(ACKNOWLEDGED, alert.now());
    alert.agreed();
    assertEquals(CONFIRMED, alert.now());
    assertTrue(alert.timelineOf(RECEIVING_DESK).contains("ALERT_CONFIRMED"));
    assertEquals("200", Told.by(alert.moves(RECEIVING_DESK, "close", SAFE)));
    assertEquals(CLOSED, alert.now());
  }

  @Test
  void orBeforeItWasAnswered() {
    var alert = Warned.of("NEEDS").agreed();
    assertEquals(SENT, alert.now());
    alert.acknowledged();
    assertEquals(CONFIRMED, alert.now());
  }

  @Test
  void whatWasConfirmedInTimeStaysSoHoweverLateItIsAnswered() {
    var alert = Warned.of("NEEDS").agreed();
    Rows.change(
        "update approval_proposal set proposed_at = '2026-01-01', expires_at = '2026-01-02'"
            + " where subject = '"
            + alert.id()
            + "'");
    alert.acknowledged();
    assertEquals(CONFIRMED, alert.now());
  }

  @Test
  void whoSentItDoesNotConfirmIt() {
    var sender = Actor.of("rs-desk-focal-point");
    var alert = ofTheDesk(sender);
    assertEquals("422 rule-refused [SAME_PERSON]", Told.by(alert.decides(sender, "approve")));
    var other = Actor.of("rs-desk-supervisor");
    assertEquals("200", Told.by(alert.decides(other, "approve")));
  }

  @Test
  void norDoTheyThroughASystem() {
    var alert = ofTheDesk(Actor.of("rs-desk-focal-point"));
    var system = Tokens.ofSystemFor("rs-desk-system", "rs-desk-focal-point", "handoffs");
    var approval = alert.approval();
    assertEquals("422 rule-refused [SAME_PERSON]", approvingThrough(system, approval));
    var alone = Tokens.ofSystem("rs-desk-system", "cases", "handoffs");
    assertTrue(approvingThrough(alone, approval).startsWith("403 not-allowed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rs-shelter-caseworker", "rs-desk-focal-point", "si-desk-focal-point"})
  void nobodyConfirmsByHand(String username) {
    var alert = Warned.of("NEEDS").acknowledged();
    assertEquals(
        "403 not-allowed [WRONG_PARTY]",
        Told.by(alert.moves(Actor.of(username), "confirm", Words.NOTHING)));
    assertEquals(ACKNOWLEDGED, alert.now());
  }

  @Test
  void whatNobodyConfirmedIsNotClosed() {
    var alert = Warned.of("NEEDS").acknowledged();
    assertEquals(
        "409 illegal-transition [ILLEGAL_STATE]",
        Told.by(alert.moves(RECEIVING_DESK, "close", SAFE)));
  }

  @Test
  void nobodyStopsLookingForSomebodyWhoIsMissing() {
    var alert = Warned.of("NEEDS").acknowledged().agreed();
    var missing = "{\"outcome\": \"MISSING\"}";
    assertEquals(
        "422 rule-refused [OUTCOME_NOT_POSSIBLE]",
        Told.by(alert.moves(RECEIVING_DESK, "close", missing)));
    assertEquals("422 rule-refused [OUTCOME_NEEDED]", Told.by(alert.moves(HOLDER, "close", "{}")));
    assertEquals("200", Told.by(alert.moves(SENDING_DESK, "close", SAFE)));
  }

  @Test
  void aSecondPersonMaySayNoAndTheSenderMarksItAnError() {
    var alert = Warned.of("NEEDS").acknowledged();
    assertEquals("200", Told.by(alert.decides(Warned.SECOND, "decline")));
    assertEquals(ACKNOWLEDGED, alert.now());
    assertTrue(alert.owedTo(HOLDER).contains("EMERGENCY_CONFIRMATION"));
    var error = alert.moves(HOLDER, "mark-in-error", "{\"reason\": \"DUPLICATE\"}");
    error.then().statusCode(200).body("status", equalTo("ENTERED_IN_ERROR"));
    assertEquals("403 not-allowed", Told.by(alert.packetTo(RECEIVING_DESK)));
    assertEquals(List.of(), alert.owedTo(HOLDER));
  }

  @Test
  void afterTheDayIsOverItIsProposedAnew() {
    var alert = Warned.of("NEEDS").acknowledged();
    Rows.change(
        "update approval_proposal set proposed_at = '2026-01-01', expires_at = '2026-01-02'"
            + " where subject = '"
            + alert.id()
            + "'");
    assertEquals(
        "422 rule-refused [PROPOSAL_EXPIRED]", Told.by(alert.decides(Warned.SECOND, "approve")));
    var read = made(HOLDER.gets(alert.path()), 200);
    var proposing =
        HOLDER.posts(
            alert.path() + "/approval-proposals",
            "{\"kind\": \"EMERGENCY_CONFIRMATION\"}",
            Version.of(read));
    made(TwoPeople.approve(Warned.SECOND, made(proposing, 201)), 200);
    assertEquals(CONFIRMED, alert.now());
  }

  /** An alert of a case that the desk itself holds. */
  private static Warned ofTheDesk(Actor sender) {
    var worker = Actor.of("rs-desk-caseworker");
    var opened = made(worker.posts("/v1/cases", file("case.json")), 201).header("Location");
    var theCase = new SampleCase(worker, opened);
    return new Warned(
        theCase, made(Warned.raising(sender, theCase, Warned.alert()), 201).header("Location"));
  }

  private static String approvingThrough(String token, String approval) {
    return Told.by(
        RestAssured.given()
            .auth()
            .oauth2(token)
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", "\"1\"")
            .post(approval + "/approve"));
  }
}
