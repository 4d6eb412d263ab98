package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.SampleCase.made;
import static org.trm.transition.HandoffStatus.ACKNOWLEDGED;
import static org.trm.transition.HandoffStatus.CONFIRMED;
import static org.trm.transition.HandoffStatus.ENTERED_IN_ERROR;
import static org.trm.transition.HandoffStatus.SENT;

import io.restassured.response.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.shared.HandoffType;
import org.trm.transition.ExpectedMoves;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;
import org.trm.transition.Position;
import org.trm.transition.Situation;
import org.trm.transition.Transition;

/** An alert in a storm, and a small model of it that knows nothing of the service. */
final class StormyAlert {

  private static final List<Transition> VERBS = List.of(Transition.values());
  private static final List<Party> SIDES =
      List.of(Party.HOLDER, Party.SENDING_DESK, Party.RECEIVING_DESK, Party.RECEIVING_ORGANISATION);
  private static final List<String> STRANGERS =
      List.of("hr-desk-focal-point", "hr-shelter-caseworker", "si-child-protection-caseworker");

  private final Warned alert;
  private final String approval;
  private HandoffStatus status = SENT;
  private boolean decided;
  private boolean agreed;

  StormyAlert() {
    var theCase = SampleCase.opened(SampleCase.file("case.json"));
    theCase.writes("NEEDS");
    var asked = Warned.alert(", \"receivingOrganisation\": \"si-shelter\"");
    alert = new Warned(theCase, made(Warned.raising(theCase, asked), 201).header("Location"));
    approval = alert.approval();
  }

  boolean isOver() {
    return status.isTerminal();
  }

  /** Somebody does something, and it comes to what the model expects. */
  void moves(Random random, String where) {
    switch (random.nextInt(8)) {
      case 0 -> decides(random, where);
      case 1, 2 -> reads(random, where);
      case 3 -> strangers(random, where);
      default -> tries(random, where);
    }
    assertEquals(status, alert.now(), where);
  }

  private void tries(Random random, String where) {
    var side = SIDES.get(random.nextInt(SIDES.size()));
    var verb = VERBS.get(random.nextInt(VERBS.size()));
    var answer = posts(Crew.of(side), verb);
    var target = target(side, verb);
    var told = where + ": " + verb + " by " + side + " told " + Told.by(answer);
    var legal = answer.statusCode() == 200;
    assertEquals(target.isPresent(), legal, told);
    if (!legal) {
      assertEquals(true, answer.statusCode() == 403 || answer.statusCode() == 409, told);
    }
    target.ifPresent(to -> status = to == ACKNOWLEDGED && agreed ? CONFIRMED : to);
  }

  private Response posts(Actor actor, Transition verb) {
    var tag = made(Crew.HOLDER.gets(alert.path()), 200).header("ETag");
    var version = new Version(tag, UUID.randomUUID().toString());
    var said = Words.with(verb, 1, "A".repeat(43), "0000-0000");
    return actor.posts(alert.path() + "/" + verb.verb(), said, version);
  }

  private Optional<HandoffStatus> target(Party side, Transition verb) {
    var position = new Position(status, null, true, 0);
    var situation =
        new Situation(HandoffType.EMERGENCY_ALERT, true, position, true, EnumSet.of(side));
    return ExpectedMoves.of(situation, side).stream()
        .filter(move -> move.startsWith(verb.verb() + ">"))
        .map(move -> HandoffStatus.valueOf(move.substring(verb.verb().length() + 1)))
        .findFirst();
  }

  /** The sender, who may not; or the second person, who may once. */
  private void decides(Random random, String where) {
    var first = new Version("\"1\"", UUID.randomUUID().toString());
    if (random.nextInt(3) == 0) {
      var own = Crew.HOLDER.posts(approval + "/approve", first);
      assertEquals(403, own.statusCode(), where);
      return;
    }
    var yes = random.nextInt(4) != 0;
    var answer =
        yes
            ? Warned.SECOND.posts(approval + "/approve", first)
            : Warned.SECOND.posts(approval + "/decline", "{\"reason\": \"RISK_TOO_HIGH\"}", first);
    var expected = decided ? 412 : status == ENTERED_IN_ERROR ? 422 : 200;
    assertEquals(expected, answer.statusCode(), () -> where + ": " + Told.by(answer));
    if (expected == 200) {
      decided = true;
      agreed = yes;
      status = yes && status == ACKNOWLEDGED ? CONFIRMED : status;
    }
  }

  private void reads(Random random, String where) {
    var side = SIDES.get(random.nextInt(SIDES.size()));
    var answer = alert.packetTo(Crew.of(side).reading("HANDOFF"));
    var over = status == ENTERED_IN_ERROR;
    var stage =
        Map.of(
                Party.HOLDER,
                "FULL",
                Party.SENDING_DESK,
                "SUMMARY",
                Party.RECEIVING_DESK,
                over ? "" : "FULL",
                Party.RECEIVING_ORGANISATION,
                over ? "" : "FULL")
            .get(side);
    var told = where + ": read by " + side + " in " + status + " told " + Told.by(answer);
    assertEquals("".equals(stage) ? 403 : 200, answer.statusCode(), told);
    assertEquals(stage, Body.text(answer, "/stage"), told);
  }

  private void strangers(Random random, String where) {
    var stranger = Actor.of(STRANGERS.get(random.nextInt(STRANGERS.size()))).reading("HANDOFF");
    var verb = VERBS.get(random.nextInt(VERBS.size()));
    assertEquals("404 not-found", Told.by(posts(stranger, verb)), where);
    assertEquals("404 not-found", Told.by(alert.packetTo(stranger)), where);
  }

  /** Two humans stand behind whatever was closed, and custody never moved. */
  void check(String where) {
    assertEquals(true, status != HandoffStatus.CLOSED || agreed, where);
    var id = alert.theCase().path().replace("/v1/cases/", "");
    assertEquals("rs-shelter", Rows.one("select holder from cases where id = '" + id + "'"), where);
  }
}
