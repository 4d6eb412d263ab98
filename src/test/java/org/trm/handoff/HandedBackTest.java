package org.trm.handoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;

/** Who was handed over and turns up again is handed back by a handoff of its own. */
@QuarkusTest
class HandedBackTest {

  private static final String FOUND = "{\"condition\": \"SAFE\", \"wish\": \"WANTS_TO_GO_BACK\"}";

  private final Actor slovenia = Actor.of("si-shelter-caseworker");
  private final Actor slovenianDesk = Actor.of("si-desk-focal-point");
  private final Actor serbianDesk = Actor.of("rs-desk-focal-point");

  private String theCase;

  @BeforeEach
  void somebodyWasHandedOver() {
    theCase = Journey.drafted().to(Stage.COMPLETED).theCase().path();
  }

  @Test
  void custodyComesBackAndEverybodyKeepsWhatTheyWrote() {
    assertEquals("404 not-found", Told.by(HOLDER.posts(theCase + "/handoffs", back())));
    goesBack(drafts());
    HOLDER.gets(theCase).then().body("standing", equalTo("HOLDER"));
    slovenia.gets(theCase).then().body("standing", equalTo("PAST_HOLDER"));
    HOLDER.gets(theCase + "/sections/NEEDS").then().statusCode(200).header("ETag", "\"2\"");
    var custody =
        Rows.one(
            "select count(*)::text from cases where id = '"
                + theCase.replace("/v1/cases/", "")
                + "' and holder = 'rs-shelter'");
    assertEquals("1", custody);
  }

  @Test
  void oneWhoWentThereAndBackIsOnePersonMoved() {
    var asked = made(HOLDER.posts(theCase + "/custody-requests", FOUND), 201);
    var owed = "/v1/tasks?about=" + asked.path("id");
    slovenia.gets(owed).then().body("tasks.kind", contains("CUSTODY_ANSWER"));
    goesBack(drafts());
    slovenia.gets(owed).then().body("tasks.kind", empty());
    assertEquals("3", counted("count(*)", "true"));
    assertEquals("2", counted("count(*)", "handoff is not null"));
    assertEquals("1", counted("count(distinct case_id)", "handoff is not null"));
    HOLDER
        .gets("/v1/custody-requests")
        .then()
        .body(
            "requests.find { it.id == '" + asked.path("id") + "' }.state", equalTo("HANDED_OVER"));
  }

  @Test
  void whoFindsThePersonHelpsAtOnceAndAsksAfterwards() {
    var finder = Actor.of("hr-shelter-caseworker");
    assertEquals("404 not-found", Told.by(finder.gets(theCase)));
    var own = finder.opensACase();
    finder.gets(own).then().statusCode(200).body("standing", equalTo("HOLDER"));
    slovenia.gets(theCase).then().body("standing", equalTo("HOLDER"));
  }

  private void goesBack(String path) {
    made(moves(slovenianDesk, path, "submit", Words.NOTHING), 200);
    made(moves(serbianDesk, path, "acknowledge", Words.NOTHING), 200);
    made(moves(serbianDesk, path, "accept", Words.accepting("rs-shelter", 1)), 200);
    made(moves(slovenia, path, "release", Words.NOTHING), 200);
    var sent = slovenia.gets(path);
    String hash = sent.path("packet.hash");
    String code = sent.path("receptionCode");
    var completing = Words.completing(hash, "RECEIVED_SAFELY", code);
    made(moves(HOLDER, path, "complete", completing), 200);
  }

  /** What is on record for whoever counts people who were moved: each change of custody. */
  private String counted(String what, String where) {
    return Rows.one(
        "select %s from custody where case_id = '%s' and %s"
            .formatted(what, theCase.replace("/v1/cases/", ""), where));
  }

  private static String back() {
    return Words.drafting("CASE_TRANSFER", "NEEDS")
        .replace("\"SI\"", "\"RS\"")
        .replace("si-", "rs-");
  }

  /** A draft by who holds the case now, of what the person says now. */
  private String drafts() {
    for (var item : List.of("rs-shelter NEEDS", "rs-desk SUMMARY", "rs-shelter SUMMARY")) {
      var words = item.split(" ", 2);
      made(slovenia.posts(theCase + "/consents", Words.agreeing(words[0], words[1])), 201);
    }
    var risk = file("risk-assessment.json").replace("\"SI\"", "\"RS\"");
    made(slovenia.posts(theCase + "/risk-assessments", risk), 201);
    var path = made(slovenia.posts(theCase + "/handoffs", back()), 201).header("Location");
    var law = "\"ground\": \"A49-1-d\", \"provision\": \"SI-ZVOP-68-1\"";
    made(new Outbound("si-shelter", path).rests(Outbound.transfer(law)), 200);
    return path;
  }

  private Response moves(Actor actor, String path, String verb, String said) {
    var tag = made(slovenia.gets(path), 200).header("ETag");
    return actor.posts(path + "/" + verb, said, new Version(tag, UUID.randomUUID().toString()));
  }
}
