package org.trm.transition;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.transition.ExpectedMoves.RECEIVERS;
import static org.trm.transition.ExpectedMoves.SENDERS;
import static org.trm.transition.HandoffStatus.ON_HOLD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.shared.HandoffType;
import org.trm.transition.Move.Legal;

/** Every state × verb × party × disclosed × held from × held by × type × urgent × named. */
@Asvs("2.3.1")
class TransitionMatrixTest {

  @Test
  void everyMoveOfTheTableIsMadeAndEveryOtherIsRefused() {
    var seen = new TreeSet<String>();
    for (var type : HandoffType.values()) {
      for (var urgent : List.of(true, false)) {
        for (var named : List.of(true, false)) {
          for (var position : positions(type)) {
            for (var party : Party.values()) {
              var situation = new Situation(type, urgent, position, named, Set.of(party));
              assertEquals(
                  ExpectedMoves.of(situation, party),
                  actual(situation),
                  () -> party + " in " + situation);
              seen.add(ExpectedMoves.row(type, position).orElseThrow());
            }
          }
        }
      }
    }
    assertEquals(new TreeSet<>(ExpectedMoves.rows()), seen);
  }

  @Test
  void twoPartiesInOneMayWhatEitherMay() {
    for (var position : positions()) {
      for (var both : List.of(SENDERS, RECEIVERS)) {
        var either =
            both.stream()
                .flatMap(party -> Transition.allowed(transfer(position, Set.of(party))).stream())
                .collect(toCollection(() -> EnumSet.noneOf(Transition.class)));
        assertEquals(either, Transition.allowed(transfer(position, both)));
      }
    }
  }

  private static Set<String> actual(Situation situation) {
    return Arrays.stream(Transition.values())
        .filter(transition -> transition.judge(situation) instanceof Legal)
        .map(transition -> transition.verb() + ">" + ((Legal) transition.judge(situation)).to())
        .collect(toSet());
  }

  private static Situation transfer(Position position, Set<Party> caller) {
    return new Situation(HandoffType.CASE_TRANSFER, false, position, true, caller);
  }

  /** Where a handoff of this type can stand. */
  private static List<Position> positions(HandoffType type) {
    return positions().stream()
        .filter(position -> ExpectedMoves.row(type, position).isPresent())
        .toList();
  }

  private static List<Position> positions() {
    var positions = new ArrayList<Position>();
    for (var disclosed : List.of(true, false)) {
      for (var status : HandoffStatus.values()) {
        if (status != ON_HOLD) {
          positions.add(new Position(status, null, disclosed, 0));
        }
      }
      for (var from : Transition.HOLD.startsFrom()) {
        for (var by : Party.values()) {
          positions.add(new Position(ON_HOLD, new Hold(from, by), disclosed, 0));
        }
      }
    }
    return positions;
  }
}
