package org.trm.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;
import org.trm.task.TaskClock;

/** Whoever knows of a child tells the child's authorities within a day. */
@QuarkusTest
class ChildNoticeTest {

  private static final Actor WORKER = Actor.of("rs-shelter-caseworker");

  @Inject TaskClock clock;

  @ParameterizedTest
  @ValueSource(strings = {"CHILD_CONFIRMED", "CHILD_PRESUMED", "AGE_DISPUTED"})
  void itIsOwedOfEverybodyWhoMayBeAChild(String age) {
    var theCase = opens(age);
    assertEquals(List.of("CHILD_NOTIFICATION"), owed(WORKER, theCase, "kind"));
    var due = Instant.parse(owed(WORKER, theCase, "dueAt").getFirst());
    var opened = Instant.parse(WORKER.gets(theCase).path("recordedAt"));
    assertEquals(24, Duration.between(opened, due).plusMinutes(1).toHours());
  }

  @Test
  void notOfAnAdultUntilThereIsDoubt() {
    var opened = WORKER.posts("/v1/cases", Actor.NEW_CASE);
    var theCase = opened.header("Location");
    assertEquals(List.of(), owed(WORKER, theCase, "kind"));
    var changed =
        WORKER
            .calls()
            .header("If-Match", Version.of(WORKER.gets(theCase)).tag())
            .body(
                Actor.NEW_CASE.replace("ADULT_CONFIRMED", "AGE_DISPUTED").replaceFirst("}$", "")
                    + ", \"references\": {}}")
            .put(theCase);
    assertEquals("200", Told.by(changed));
    assertEquals(List.of("CHILD_NOTIFICATION"), owed(WORKER, theCase, "kind"));
  }

  @Test
  void whoToldThemSaysSo() {
    var theCase = opens("CHILD_CONFIRMED");
    assertEquals("200", Told.by(ends(WORKER, theCase)));
    assertEquals(List.of(), owed(WORKER, theCase, "kind"));
  }

  @Test
  void itClimbsWhileNobodyDoes() {
    var theCase = opens("CHILD_CONFIRMED");
    clock.sounds(UUID.fromString(theCase.replace("/v1/cases/", "")), 3);
    assertEquals(List.of("DEPUTY"), owed(WORKER, theCase, "escalation"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rs-desk-caseworker         | 404 not-found
          si-shelter-caseworker      | 404 not-found
          rs-shelter-data-protection | 403 not-allowed
          """)
  void nobodyElseSaysIt(String username, String told) {
    var theCase = opens("CHILD_CONFIRMED");
    var task = owed(WORKER, theCase, "id").getFirst();
    var first = new Version("\"1\"", UUID.randomUUID().toString());
    assertEquals(told, Told.by(Actor.of(username).posts("/v1/tasks/" + task + "/done", first)));
  }

  private static String opens(String age) {
    return WORKER
        .posts("/v1/cases", Actor.NEW_CASE.replace("ADULT_CONFIRMED", age))
        .header("Location");
  }

  private static Response ends(Actor actor, String theCase) {
    var task = owed(actor, theCase, "id").getFirst();
    var first = new Version("\"1\"", UUID.randomUUID().toString());
    return actor.posts("/v1/tasks/" + task + "/done", first);
  }

  private static List<String> owed(Actor actor, String theCase, String field) {
    var id = theCase.replace("/v1/cases/", "");
    return actor.gets("/v1/tasks?about=" + id).path("tasks." + field);
  }
}
