package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.shared.HandoffType;
import org.trm.transition.ExpectedMoves;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Illegality;
import org.trm.transition.Move;
import org.trm.transition.Party;
import org.trm.transition.Position;
import org.trm.transition.Situation;
import org.trm.transition.Transition;

/**
 * Every state × verb × side of an alert over HTTP; what is legal stands in {@link ExpectedMoves}.
 */
@QuarkusTest
class AlertMatrixTest {

  private static final List<Party> SIDES =
      List.of(Party.HOLDER, Party.SENDING_DESK, Party.RECEIVING_DESK, Party.RECEIVING_ORGANISATION);

  /** Where an alert can stand, and how it comes there. */
  enum At {
    DRAFT(alert -> alert),
    SENT(alert -> alert),
    ACKNOWLEDGED(Warned::acknowledged),
    CONFIRMED(alert -> alert.acknowledged().agreed()),
    CLOSED(
        alert -> ended(alert.acknowledged().agreed(), "close", "{\"outcome\": \"DANGER_OVER\"}")),
    ENTERED_IN_ERROR(alert -> ended(alert, "mark-in-error", "{\"reason\": \"DUPLICATE\"}"));

    @SuppressWarnings("ImmutableEnumChecker") // it keeps nothing
    private final UnaryOperator<Warned> way;

    At(UnaryOperator<Warned> way) {
      this.way = way;
    }

    Warned alert() {
      var theCase = SampleCase.opened(SampleCase.file("case.json"));
      var organisation = "\"receivingOrganisation\": \"si-shelter\"";
      if (this == DRAFT) {
        var drafted = theCase.drafts(Words.drafting("EMERGENCY_ALERT", "NEEDS"));
        return new Warned(theCase, made(drafted, 201).header("Location"));
      }
      var raised = Warned.raising(theCase, Warned.alert(", " + organisation));
      return way.apply(new Warned(theCase, made(raised, 201).header("Location")));
    }

    private static Warned ended(Warned alert, String verb, String said) {
      made(alert.moves(Crew.HOLDER, verb, said), 200);
      return alert;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTheSmallTableDoesNotKnowIsRefusedAndChangesNothing(At at) {
    var alert = at.alert();
    var stored = stored(alert);
    var expected = new TreeMap<String, String>();
    var told = new TreeMap<String, String>();
    for (var side : SIDES) {
      for (var verb : Transition.values()) {
        if (target(at, side, verb).isEmpty()) {
          expected.put(side + " " + verb.verb(), refusal(at, side, verb));
          told.put(side + " " + verb.verb(), Told.by(tries(alert, side, verb)));
        }
      }
    }
    assertEquals(expected, told);
    assertEquals(stored, stored(alert));
  }

  @ParameterizedTest
  @EnumSource
  void whatItKnowsIsDoneForEverySideThatMay(At at) {
    for (var side : SIDES) {
      for (var verb : Transition.values()) {
        var target = target(at, side, verb);
        if (!target.isEmpty()) {
          var alert = at.alert();
          assertEquals("200", Told.by(tries(alert, side, verb)), side + " " + verb);
          assertEquals(target, alert.now().name());
        }
      }
    }
  }

  private static io.restassured.response.Response tries(Warned alert, Party side, Transition verb) {
    var tag = made(Crew.HOLDER.gets(alert.path()), 200).header("ETag");
    var said = Words.with(verb, 1, "A".repeat(43), "0000-0000");
    var version = new Version(tag, UUID.randomUUID().toString());
    return Crew.of(side).posts(alert.path() + "/" + verb.verb(), said, version);
  }

  private static boolean isThere(At at, Party side) {
    return at != At.DRAFT || side == Party.HOLDER || side == Party.SENDING_DESK;
  }

  private static String target(At at, Party side, Transition verb) {
    return isThere(at, side)
        ? ExpectedMoves.of(situation(at, side), side).stream()
            .filter(move -> move.startsWith(verb.verb() + ">"))
            .map(move -> move.substring(verb.verb().length() + 1))
            .findFirst()
            .orElse("")
        : "";
  }

  private static String refusal(At at, Party side, Transition verb) {
    if (!isThere(at, side)) {
      return "404 not-found";
    }
    var status = verb.judge(situation(at, side));
    return switch (status) {
      case Move.Legal _ -> "the two tables differ";
      case Move.Illegal(Illegality why) ->
          (why == Illegality.WRONG_PARTY ? "403 not-allowed [" : "409 illegal-transition [")
              + why
              + "]";
    };
  }

  private static Situation situation(At at, Party side) {
    var position = new Position(HandoffStatus.valueOf(at.name()), null, at != At.DRAFT, 0);
    return new Situation(
        HandoffType.EMERGENCY_ALERT, true, position, at != At.DRAFT, EnumSet.of(side));
  }

  private static String stored(Warned alert) {
    return Rows.one("select h::text from handoff h where id = '" + alert.id() + "'")
        + Body.text(alert.readBy(Crew.HOLDER), "/status");
  }
}
