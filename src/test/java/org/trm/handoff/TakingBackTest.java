package org.trm.handoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.TwoPeople.SUPERVISOR;
import static org.trm.handoff.TwoPeople.agree;
import static org.trm.handoff.TwoPeople.approve;
import static org.trm.handoff.TwoPeople.propose;
import static org.trm.handoff.TwoPeople.submitting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** What somebody agreed to can be taken back until the case has set out, and is asked anew then. */
@QuarkusTest
class TakingBackTest extends AskedOfTwo {

  private static final String DOUBT = "{\"reason\": \"SAFEGUARD_DOUBTFUL\"}";

  @Test
  void whoAgreedTakesItBackAndNothingSetsOutUntilSomebodyAgreesAnew() {
    var agreed = agreed();
    journey.to(Stage.ACCEPTED);
    agreed.then().body("allowedDecisions", contains("take-back"));
    var back = takesBack(SUPERVISOR, agreed);
    back.then()
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("state", equalTo("TAKEN_BACK"))
        .body("takenBack.reason", equalTo("SAFEGUARD_DOUBTFUL"))
        .body("allowedDecisions", empty());
    assertEquals("422 handoff-refused [APPROVAL_MISSING]", releasing());
    journey.read().then().body("approvals", empty());
    assertEquals("422 rule-refused [APPROVAL_TAKEN_BACK]", Told.by(takesBack(SUPERVISOR, back)));
    agree(journey);
    assertEquals("200", releasing());
  }

  @Test
  void whoProposedTakesBackWhatIsTheirs() {
    var proposed = propose(HOLDER, journey);
    assertEquals("403 not-allowed [NOT_YOUR_WORD]", Told.by(takesBack(SUPERVISOR, proposed)));
    assertEquals("200", Told.by(takesBack(HOLDER, proposed)));
    assertEquals("412 stale-version", TwoPeople.approving(SUPERVISOR, proposed));
    assertEquals("422 handoff-refused [APPROVAL_MISSING]", submitting(journey));
    var waiting = SUPERVISOR.gets("/v1/approvals?limit=200").asString();
    assertTrue(!waiting.contains(Body.text(proposed, "/id")));
    assertEquals("200", Told.by(takesBack(HOLDER, agreed())));
    assertEquals("422 handoff-refused [APPROVAL_MISSING]", submitting(journey));
  }

  @Test
  void nobodyTakesBackWhatOthersSaid() {
    var agreed = agreed();
    for (var other : List.of("rs-desk-supervisor", "si-desk-supervisor", "hr-shelter-caseworker")) {
      assertEquals("404 not-found", Told.by(takesBack(Actor.of(other), agreed)), other);
    }
    var colleague = Actor.of("rs-shelter-data-protection");
    assertEquals("403 not-allowed [NOT_YOUR_WORD]", Told.by(takesBack(colleague, agreed)));
    assertEquals("400 malformed-request", Told.by(takesBack(SUPERVISOR, agreed, "{}")));
    assertEquals("428 version-required", Told.by(SUPERVISOR.posts(path(agreed), DOUBT)));
  }

  @Test
  void aNoNeedsNoTakingBack() {
    var declined = TwoPeople.decline(SUPERVISOR, propose(HOLDER, journey));
    assertEquals(
        "422 rule-refused [NOTHING_TO_TAKE_BACK]", Told.by(takesBack(SUPERVISOR, declined)));
  }

  @Test
  void whoHasSetOutHasSetOut() {
    var agreed = agreed();
    journey.to(Stage.IN_TRANSFER);
    var read = SUPERVISOR.gets(path(agreed).replace("/take-back", ""));
    read.then().body("allowedDecisions", empty());
    assertEquals("422 rule-refused [APPROVAL_USED]", Told.by(takesBack(SUPERVISOR, agreed)));
  }

  @Test
  void ofTheMoveAndTheTakingBackOneComesFirst() {
    var agreed = agreed();
    journey.to(Stage.ACCEPTED);
    List<Callable<String>> both =
        List.of(this::releasing, () -> Told.by(takesBack(SUPERVISOR, agreed)));
    var told = Together.call(both);
    assertTrue(
        Set.of(
                List.of("200", "422 rule-refused [APPROVAL_USED]"),
                List.of("422 handoff-refused [APPROVAL_MISSING]", "200"))
            .contains(told),
        told::toString);
  }

  private Response agreed() {
    return made(approve(SUPERVISOR, propose(HOLDER, journey)), 200);
  }

  private String releasing() {
    return Told.by(journey.moves(Party.HOLDER, Transition.RELEASE));
  }

  private static Response takesBack(Actor actor, Response said) {
    return takesBack(actor, said, DOUBT);
  }

  private static Response takesBack(Actor actor, Response said, String why) {
    var version = new Version(said.header("ETag"), UUID.randomUUID().toString());
    return actor.posts(path(said), why, version);
  }

  private static String path(Response said) {
    return "/v1/approvals/" + Body.text(said, "/id") + "/take-back";
  }
}
