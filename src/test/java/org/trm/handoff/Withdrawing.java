package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.SampleCase.made;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;

/** That a person takes agreement back, and what organisations are told about it. */
final class Withdrawing {

  static final Actor CARETAKER = Actor.of("si-shelter-caseworker");
  private static final String ALL = "{\"saidBy\": \"PERSON\", \"method\": \"ORAL\"}";

  private Withdrawing() {}

  static void assertRestricted(Journey journey) {
    var restricted = "403 restricted [RESTRICTED]";
    assertEquals(restricted, Told.by(RECEIVER.gets(journey.path() + "/packet")));
    var needs = journey.theCase().path() + "/sections/NEEDS";
    assertEquals(restricted, Told.by(CARETAKER.gets(needs)));
  }

  static Response records(Actor actor, Journey journey) {
    return actor.posts(journey.theCase().path() + "/withdrawals", ALL);
  }

  static Version version(int number) {
    return new Version("\"" + number + "\"", UUID.randomUUID().toString());
  }

  /** The open notice about this case that the Slovenian shelter sent to the reader. */
  static String noticeOf(Actor reader, Journey journey) {
    var list = made(reader.gets("/v1/notices?open=true&limit=200"), 200);
    var theCase = journey.theCase().path().replace("/v1/cases/", "");
    List<String> ids =
        list.path(
            "findAll { it.caseId == '"
                + theCase
                + "' && it.from.organisation == 'si-shelter' }.id");
    assertEquals(1, ids.size());
    return ids.getFirst();
  }
}
