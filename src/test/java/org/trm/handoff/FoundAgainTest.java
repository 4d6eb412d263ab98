package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.task.TaskClock;

/** Who finds a person again asks the holder for custody; asking moves and shows nothing. */
@QuarkusTest
class FoundAgainTest {

  private static final String FOUND = "{\"condition\": \"SAFE\", \"wish\": \"WANTS_TO_STAY\"}";
  private static final String NO = "{\"reason\": \"UNSAFE_THERE\"}";
  private static final Actor SLOVENIA = Actor.of("si-shelter-caseworker");

  @Inject TaskClock clock;

  @Test
  void whoSentThePersonOnceAsksThemBack() {
    var theCase = Journey.drafted().to(Stage.COMPLETED).theCase().path();
    var entries = entries();
    var asked = made(asks(HOLDER, theCase), 201);
    assertEquals(entries + 2, entries(), "both countries have it");
    asked
        .then()
        .body("state", equalTo("OPEN"))
        .body("from.organisation", equalTo("rs-shelter"))
        .body("to.organisation", equalTo("si-shelter"))
        .body("dueAt", notNullValue());
    SLOVENIA.gets(theCase).then().body("standing", equalTo("HOLDER"));
    SLOVENIA
        .gets("/v1/custody-requests")
        .then()
        .body("requests.id", hasItem(Body.text(asked, "/id")));
    assertEquals("422 rule-refused [CUSTODY_ASKED_ALREADY]", Told.by(asks(HOLDER, theCase)));
  }

  @Test
  void theHolderOwesAnAnswerThatClimbs() {
    var theCase = Journey.drafted().to(Stage.COMPLETED).theCase().path();
    var asked = made(asks(HOLDER, theCase), 201);
    var id = UUID.fromString(Body.text(asked, "/id"));
    var owed = "/v1/tasks?about=" + id;
    for (var concerned : List.of(SLOVENIA, Actor.of("si-desk-focal-point"))) {
      concerned.gets(owed).then().body("tasks.kind", equalTo(List.of("CUSTODY_ANSWER")));
    }
    HOLDER.gets(owed).then().body("tasks.kind", equalTo(List.of()));
    clock.sounds(id, 3);
    SLOVENIA.gets(owed).then().body("tasks.escalation", equalTo(List.of("DEPUTY")));
    Actor.of("si-child-protection-caseworker")
        .gets(owed)
        .then()
        .body("tasks.told", equalTo(List.of("si-child-protection")));
    made(declines(SLOVENIA, asked), 200);
    SLOVENIA.gets(owed).then().body("tasks.kind", equalTo(List.of()));
  }

  @Test
  void whoWasWarnedAndFoundThemAsksToo() {
    var alert = Warned.of("NEEDS");
    var desk = Actor.of("si-desk-focal-point");
    var asked = made(asks(desk, alert.theCase().path()), 201);
    var worker = Actor.of("si-desk-caseworker");
    assertEquals("404 not-found", Told.by(worker.gets(alert.theCase().path())));
    var declined = declines(HOLDER, asked);
    made(declined, 200)
        .then()
        .body("state", equalTo("DECLINED"))
        .body("declined", equalTo("UNSAFE_THERE"));
    assertEquals("412 stale-version", Told.by(declines(HOLDER, asked)));
    assertEquals("201", Told.by(asks(desk, alert.theCase().path())));
  }

  @Test
  void nobodyElseLearnsThatThereIsSuchACase() {
    var theCase = Journey.drafted().to(Stage.COMPLETED).theCase().path();
    var stranger = Actor.of("hr-shelter-caseworker");
    var nowhere = asks(stranger, "/v1/cases/7b0c2a52-3f6e-4d0a-9a55-0f4f6c1f9d11");
    assertEquals(Told.by(nowhere), Told.by(asks(stranger, theCase)));
    assertEquals("404 not-found", Told.by(asks(Actor.of("si-desk-focal-point"), theCase)));
    var asked = made(asks(HOLDER, theCase), 201);
    assertEquals("404 not-found", Told.by(declines(stranger, asked)));
    assertEquals("403 not-allowed", Told.by(declines(HOLDER, asked)));
  }

  @Test
  void theHolderHasNothingToAsk() {
    var theCase = SampleCase.ready().path();
    assertEquals("422 rule-refused [CUSTODY_IS_YOURS]", Told.by(asks(HOLDER, theCase)));
  }

  @Test
  void ofTwoAnswersOneIsGiven() {
    var theCase = Journey.drafted().to(Stage.COMPLETED).theCase().path();
    var asked = made(asks(HOLDER, theCase), 201);
    List<Callable<String>> calls =
        List.of(() -> Told.by(declines(SLOVENIA, asked)), () -> Told.by(declines(SLOVENIA, asked)));
    assertEquals(
        List.of("200", "412 stale-version"), Together.call(calls).stream().sorted().toList());
  }

  private static long entries() {
    return Long.parseLong(Rows.one("select count(*) from journal_entry"));
  }

  private static Response asks(Actor finder, String theCase) {
    return finder.posts(theCase + "/custody-requests", FOUND);
  }

  private static Response declines(Actor actor, Response asked) {
    var path = "/v1/custody-requests/" + Body.text(asked, "/id") + "/decline";
    return actor.posts(path, NO, Version.of(asked));
  }
}
