package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.shared.DataCategory.NEEDS;
import static org.trm.shared.DataCategory.SUMMARY;
import static org.trm.transition.HandoffStatus.ACKNOWLEDGED;
import static org.trm.transition.HandoffStatus.CANCELLED;
import static org.trm.transition.HandoffStatus.COMPLETED;
import static org.trm.transition.HandoffStatus.ENTERED_IN_ERROR;
import static org.trm.transition.HandoffStatus.EXPIRED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trm.handoff.ModelHandoff.Ending;
import org.trm.transition.Move;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** Two hundred thousand random moves, in which the table that is enforced agrees with the model. */
class PaperStormTest {

  private static final int MOVES = 200_000;
  private static final List<Transition> VERBS = List.of(Transition.values());
  private static final List<Party> PEOPLE =
      List.copyOf(EnumSet.complementOf(EnumSet.of(Party.SYSTEM)));

  @Test
  void theTableAndTheModelAgreeWhateverHappens() {
    var seed = Long.getLong("storm.seed", 20_260_301L);
    var random = new Random(seed);
    var handoff = agreedTo();
    for (int move = 0; move < MOVES; move++) {
      var party = PEOPLE.get(random.nextInt(PEOPLE.size()));
      var transition = VERBS.get(random.nextInt(VERBS.size()));
      handoff = step(handoff, party, transition, "seed " + seed + ", move " + move);
      if (random.nextInt(200) == 0) {
        handoff.takenBack(EnumSet.of(random.nextBoolean() ? NEEDS : SUMMARY));
      }
    }
  }

  /** Found by a storm of a hundred thousand moves: the model went back to the acceptance. */
  @Test
  void whatWasAcceptedAndIsHeldIsAcceptedAnewOnceItsPacketIsAnother() {
    var handoff = agreedTo();
    handoff.made(Party.SENDING_DESK, Transition.SUBMIT, Ending.DONE);
    handoff.made(Party.RECEIVING_DESK, Transition.ACKNOWLEDGE, Ending.DONE);
    handoff.made(Party.RECEIVING_DESK, Transition.ACCEPT, Ending.DONE);
    handoff.made(Party.HOLDER, Transition.HOLD, Ending.DONE);
    handoff.redrafted(EnumSet.of(NEEDS));
    handoff.made(Party.HOLDER, Transition.RESUME, Ending.DONE);
    assertEquals(ACKNOWLEDGED, handoff.status());
  }

  private static ModelHandoff step(
      ModelHandoff handoff, Party party, Transition transition, String where) {
    var before = handoff.status();
    var disclosedBefore = handoff.isDisclosed();
    var expected = handoff.expect(Optional.of(party), transition);
    if (expected != Ending.NOT_THERE) {
      var legal = transition.judge(handoff.situation(party)) instanceof Move.Legal;
      assertEquals(legal, expected != Ending.NOT_LEGAL, where);
    }
    handoff.made(party, transition, expected);
    var after = handoff.status();
    assertTrue(handoff.isDisclosed() || !disclosedBefore, where + ": nothing is undisclosed");
    if (after == COMPLETED) {
      assertTrue(disclosedBefore, where + ": nobody is received who was not released");
    }
    if (after == CANCELLED && disclosedBefore && before != CANCELLED) {
      assertEquals(Transition.CONFIRM_CANCEL, transition, where + ": the receiver confirms");
    }
    assertFalse(after == EXPIRED, where + ": nobody but the clock lets a handoff expire");
    return after == COMPLETED || after == ENTERED_IN_ERROR ? agreedTo() : handoff;
  }

  private static ModelHandoff agreedTo() {
    return new ModelHandoff(EnumSet.of(NEEDS), EnumSet.of(SUMMARY, NEEDS));
  }
}
