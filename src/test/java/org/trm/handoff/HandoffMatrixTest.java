package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.Asvs;
import org.trm.actor.Told;
import org.trm.transition.ExpectedMoves;
import org.trm.transition.Illegality;
import org.trm.transition.Move;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** Every state × verb × side over HTTP; what is legal stands in {@link ExpectedMoves}. */
@QuarkusTest
@Order(Integer.MAX_VALUE) // leaves much behind, which others would have to look through
@Asvs({"8.2.1", "8.3.1"})
class HandoffMatrixTest {

  private static final List<Party> SIDES =
      List.of(Party.HOLDER, Party.SENDING_DESK, Party.RECEIVING_DESK, Party.RECEIVING_ORGANISATION);

  @ParameterizedTest
  @EnumSource(Stage.class)
  void whatTheTableDoesNotKnowIsRefusedOnRecordAndChangesNothing(Stage stage) {
    var journey = Journey.drafted().to(stage);
    var stored = journey.stored();
    var events = Rows.events();
    var expected = new TreeMap<String, String>();
    var told = new TreeMap<String, String>();
    for (var side : SIDES) {
      for (var transition : Transition.values()) {
        if (!leads(journey, side, transition)) {
          var move = side + " " + transition.verb();
          expected.put(move, refusal(journey, side, transition));
          told.put(move, Told.by(journey.moves(side, transition)));
        }
      }
    }
    assertEquals(expected, told);
    assertEquals(stored, journey.stored());
    assertEquals(events + told.size(), Rows.events());
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void whatTheTableKnowsIsDoneForEverySideThatMay(Stage stage) {
    var moves = legalMoves(stage);
    int half = (moves.size() + 1) / 2;
    var halves = List.of(moves.subList(0, half), moves.subList(half, moves.size()));
    Together.call(
        halves.stream().<Callable<Boolean>>map(some -> () -> areMade(stage, some)).toList());
  }

  private static boolean areMade(Stage stage, List<SidesMove> moves) {
    var theCase = SampleCase.ready();
    for (var move : moves) {
      var journey = Journey.of(theCase).to(stage);
      var expected = expected(journey, move.side(), move.transition());
      var made = journey.moves(move.side(), move.transition());
      assertEquals("200 " + expected, Told.by(made) + " " + journey.status(), move::toString);
      if (move.transition() == Transition.COMPLETE) {
        theCase = SampleCase.ready(); // custody of the other one has moved
      } else {
        journey.ends();
      }
    }
    return true;
  }

  private record SidesMove(Party side, Transition transition) {}

  /** What may be done at a stage, found out on a handoff that is brought there. */
  private static List<SidesMove> legalMoves(Stage stage) {
    var journey = Journey.drafted().to(stage);
    return SIDES.stream()
        .flatMap(side ->
            Arrays.stream(Transition.values())
                .filter(transition -> leads(journey, side, transition))
                .map(transition -> new SidesMove(side, transition)))
        .toList();
  }

  private static boolean leads(Journey journey, Party side, Transition transition) {
    return !expected(journey, side, transition).isEmpty();
  }

  /** Where the move leads, empty if it is not in the table. */
  private static String expected(Journey journey, Party side, Transition transition) {
    Set<String> moves =
        journey.isThereFor(side)
            ? ExpectedMoves.of(journey.situation(side), side)
            : Set.<String>of();
    var verb = transition.verb() + ">";
    return moves.stream()
        .filter(move -> move.startsWith(verb))
        .map(move -> move.substring(verb.length()))
        .findFirst()
        .orElse("");
  }

  private static String refusal(Journey journey, Party side, Transition transition) {
    if (!journey.isThereFor(side)) {
      return "404 not-found";
    }
    return switch (transition.judge(journey.situation(side))) {
      case Move.Legal _ -> "the two tables differ";
      case Move.Illegal(Illegality why) ->
          (why == Illegality.WRONG_PARTY ? "403 not-allowed [" : "409 illegal-transition [")
              + why
              + "]";
    };
  }
}
