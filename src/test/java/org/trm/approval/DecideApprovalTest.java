package org.trm.approval;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;
import org.trm.identity.Duty;

/** A second person agrees or says no, once, and nobody else does it for them. */
@QuarkusTest
class DecideApprovalTest {

  private final Actor lawyer = Actor.of("rs-desk-data-protection");
  private final Actor coordinator = Actor.of("rs-desk-coordinator");
  private Before before;

  @BeforeEach
  void somethingWaits() {
    before = Before.asksForAnInstrument("rs-desk-data-protection");
  }

  @Test
  void aSecondPersonAgrees() {
    var read = coordinator.gets(before.path());
    read.then()
        .body("state", equalTo("PENDING"))
        .body("subject.id", equalTo(before.subject().toString()))
        .body("subject.version", equalTo("v1"))
        .body("allowedDecisions", contains("approve", "decline"));
    lawyer.gets(before.path()).then().body("allowedDecisions", contains("take-back"));
    coordinator
        .posts(before.path() + "/approve", Version.of(read))
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("APPROVED"))
        .body("decision.decision", equalTo("APPROVED"))
        .body("decision.organisation", equalTo("rs-desk"))
        .body("allowedDecisions", empty());
    var told = before.toldTo("rs-desk").getFirst();
    assertEquals(Before.caller("rs-desk-coordinator", Duty.COORDINATOR).agent().human(), by(told));
  }

  private static String by(Approval approval) {
    return approval.answer() == null ? "" : approval.answer().by().key().substring("RS/".length());
  }

  @Test
  void aSecondPersonSaysNoAndWhy() {
    before
        .declinedBy(coordinator)
        .then()
        .statusCode(200)
        .body("state", equalTo("DECLINED"))
        .body("decision.reason", equalTo("RISK_TOO_HIGH"));
    assertEquals(
        "412 stale-version", Told.by(before.approvedBy(Actor.of("rs-shelter-data-protection"))));
    var again =
        coordinator.posts(
            before.path() + "/approve", new Version("\"2\"", UUID.randomUUID().toString()));
    assertEquals("422 rule-refused [ALREADY_DECIDED]", Told.by(again));
    var silent =
        coordinator.posts(
            before.path() + "/decline", "{}", new Version("\"2\"", UUID.randomUUID().toString()));
    assertEquals("400 malformed-request", Told.by(silent));
  }

  @Test
  void whatChangedSinceIsNotApproved() {
    before.changes();
    assertEquals("422 rule-refused [SUBJECT_CHANGED]", Told.by(before.approvedBy(coordinator)));
    coordinator.gets(before.path()).then().body("state", equalTo("LAPSED"));
  }

  @Test
  void whatIsTooOldIsNotApproved() {
    before.grewOld();
    assertEquals("422 rule-refused [PROPOSAL_EXPIRED]", Told.by(before.approvedBy(coordinator)));
    coordinator.gets(before.path()).then().body("state", equalTo("EXPIRED"));
  }

  @Test
  void aVersionAndAKeyAreAskedFor() {
    var path = before.path() + "/approve";
    assertEquals("428 version-required", Told.by(coordinator.posts(path, "")));
    var keyless = coordinator.calls().header("If-Match", "\"1\"").post(path);
    assertEquals("400 idempotency-key-missing", Told.by(keyless));
    assertEquals("401 unauthenticated", Told.by(RestAssured.post(path)));
    var nowhere = "/v1/approvals/" + UUID.randomUUID();
    var unknown =
        coordinator.posts(nowhere + "/approve", new Version("\"1\"", UUID.randomUUID().toString()));
    assertEquals("404 not-found", Told.by(unknown));
    assertEquals("404 not-found", Told.by(coordinator.gets(nowhere)));
  }

  @Test
  void aDecisionThatComesAgainIsAnsweredAgain() {
    var version = new Version("\"1\"", UUID.randomUUID().toString());
    var first = coordinator.posts(before.path() + "/approve", version);
    var again = coordinator.posts(before.path() + "/approve", version);
    assertEquals("200", Told.by(again));
    assertEquals(first.asString(), again.asString());
  }
}
