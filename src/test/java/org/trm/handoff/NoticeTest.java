package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.LAWYER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.Withdrawing.CARETAKER;
import static org.trm.handoff.Withdrawing.noticeOf;
import static org.trm.handoff.Withdrawing.records;
import static org.trm.handoff.Withdrawing.version;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** What an organisation is told is answered by it, once. */
@QuarkusTest
class NoticeTest {

  @Test
  void aNoticeIsNobodyElsesAndAnsweredOnce() {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    var recorded = made(records(CARETAKER, journey), 201);
    var path = "/v1/notices/" + noticeOf(HOLDER, journey) + "/acknowledge";
    var answer = "{\"measure\": \"RESTRICTED\"}";
    for (var other : List.of(CARETAKER, RECEIVING_DESK, Actor.of("hr-desk-caseworker"))) {
      assertEquals("404 not-found", Told.by(other.posts(path, answer, version(1))));
    }
    assertEquals("412 stale-version", Told.by(HOLDER.posts(path, answer, version(2))));
    assertEquals("428 version-required", Told.by(HOLDER.posts(path, answer)));
    var first = version(1);
    assertEquals("200", Told.by(HOLDER.posts(path, answer, first)));
    assertEquals("200", Told.by(HOLDER.posts(path, answer, first)), "the same request again");
    assertEquals("412 stale-version", Told.by(HOLDER.posts(path, answer, version(1))));
    assertEquals(
        "422 rule-refused [ALREADY_ACKNOWLEDGED]", Told.by(HOLDER.posts(path, answer, version(2))));
    assertEquals("404 not-found", Told.by(LAWYER.gets(recorded.header("Location"))));
  }
}
