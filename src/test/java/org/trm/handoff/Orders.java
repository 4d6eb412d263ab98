package org.trm.handoff;

import static org.trm.handoff.SampleCase.made;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;

/** What mandates and orders of inspection say of people and days, and who agrees to them. */
final class Orders {

  private Orders() {}

  static Instant inDays(int days) {
    return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
  }

  static String human(String name) {
    return Body.of(made(Actor.of(name).gets("/v1/me"), 200)).path("human").toString();
  }

  /** The second person. */
  static void agreed(Response recorded) {
    var first = new Version("\"1\"", UUID.randomUUID().toString());
    var approval = "/v1/approvals/" + Body.text(recorded, "/approval") + "/approve";
    made(Actor.of("rs-shelter-supervisor").posts(approval, first), 200);
  }
}
