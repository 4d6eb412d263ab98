package org.trm.handoff;

import io.restassured.response.Response;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;
import org.trm.directory.Directory;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** Two people of the Serbian shelter, who look at what sets out. */
final class TwoPeople {

  static final Actor SUPERVISOR = Actor.of("rs-shelter-supervisor");
  static final String RELEASE = "{\"kind\": \"HANDOFF_RELEASE\"}";

  static final String HIGH_RISK = "{\"kind\": \"HIGH_RISK_RETURN\"}";

  private TwoPeople() {}

  /** From now on Serbia asks for two people where a case is transferred. */
  static void areAskedFor(Directory directory) {
    Rows.change(
        "insert into country_policy (country, setting, value, source)"
            + " values ('RS', 'CASE_TRANSFER_APPROVERS', 2, 'a test')");
    directory.refresh();
  }

  static void areAskedForNoMore(Directory directory) {
    Rows.change("delete from country_policy where setting = 'CASE_TRANSFER_APPROVERS'");
    directory.refresh();
  }

  static Response propose(Actor actor, Journey journey) {
    return SampleCase.made(proposing(actor, journey), 201);
  }

  static Response proposing(Actor actor, Journey journey) {
    return proposing(actor, journey, RELEASE);
  }

  static Response proposing(Actor actor, Journey journey, String what) {
    return actor.posts(journey.path() + "/approval-proposals", what, journey.version());
  }

  static Response approve(Actor actor, Response proposed) {
    return actor.posts(proposed.header("Location") + "/approve", first());
  }

  static Response decline(Actor actor, Response proposed) {
    var no = "{\"reason\": \"TOO_MUCH_INFORMATION\"}";
    return actor.posts(proposed.header("Location") + "/decline", no, first());
  }

  private static Version first() {
    return new Version("\"1\"", UUID.randomUUID().toString());
  }

  static String approving(Actor actor, Response proposed) {
    return Told.by(approve(actor, proposed));
  }

  /** The caseworker proposes, the supervisor approves. */
  static void agree(Journey journey) {
    agree(journey, RELEASE);
  }

  static void agree(Journey journey, String on) {
    var proposed = SampleCase.made(proposing(Crew.HOLDER, journey, on), 201);
    SampleCase.made(approve(SUPERVISOR, proposed), 200);
  }

  static String submitting(Journey journey) {
    return Told.by(journey.moves(Party.SENDING_DESK, Transition.SUBMIT));
  }
}
