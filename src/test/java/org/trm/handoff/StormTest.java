package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trm.actor.Copies;
import org.trm.actor.Stored;
import org.trm.local.LocalStack;
import org.trm.local.SecondCopy;

/**
 * Random moves by random people of five countries: the running service answers as the model does,
 * custody stays exactly one, nobody reads a section that the packet, the stage and the person's
 * word do not all open to them, and everything is on record.
 */
@QuarkusTest
class StormTest {

  private static final String HOLDERS_BESIDE_THEIR_HISTORY =
      "select count(*) from cases c where c.holder is distinct from (select organisation"
          + " from custody h where h.case_id = c.id order by since desc limit 1)";

  private static final List<String> SENDERS = List.of("rs", "me", "mk");

  private final long seed = Long.getLong("storm.seed", 20_260_302L);
  private final Random random = new Random(seed);

  @Test
  void theServiceAnswersAsTheModelDoes() throws Exception {
    var moves = Integer.getInteger("storm.moves", 2_000);
    if (Integer.getInteger("storm.copies", 1) == 1) {
      rages(moves);
      return;
    }
    try (var second = SecondCopy.beside(LocalStack.current())) {
      Copies.alternateWith(second.address());
      rages(moves);
    } finally {
      Copies.one();
    }
  }

  private void rages(int moves) {
    var storms =
        new ArrayList<>(SENDERS.stream().map(sender -> new StormyHandoff(sender, random)).toList());
    var before = Stored.entries();
    for (int move = 0; move < moves; move++) {
      var which = random.nextInt(storms.size());
      var storm = storms.get(which);
      storm.moves(random, "seed " + seed + ", move " + move);
      if (storm.isOver()) {
        storm.checkCustody();
        storms.set(which, new StormyHandoff(SENDERS.get(which), random));
      }
    }
    storms.forEach(StormyHandoff::checkCustody);
    assertTrue(Stored.entries() - before >= moves, "every move is on record");
    assertEquals("0", Rows.one(HOLDERS_BESIDE_THEIR_HISTORY));
  }
}
