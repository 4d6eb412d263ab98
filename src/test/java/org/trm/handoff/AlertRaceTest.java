package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;
import org.trm.transition.HandoffStatus;

/** Both sides act in the same moment, as they do when somebody is in danger. */
@QuarkusTest
class AlertRaceTest {

  @RepeatedTest(12)
  void whoeverIsFirstItIsAnsweredAndConfirmed() {
    var alert = Warned.of("NEEDS");
    var version = Version.of(made(alert.readBy(Crew.RECEIVING_DESK), 200));
    List<Callable<Response>> both =
        List.of(
            () -> Crew.RECEIVING_DESK.posts(alert.path() + "/acknowledge", "{}", version),
            () -> alert.decides(Warned.SECOND, "approve"));
    assertEquals(List.of("200", "200"), Together.call(both).stream().map(Told::by).toList());
    assertEquals(HandoffStatus.CONFIRMED, alert.now());
  }
}
