package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Order;
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
@Order(Integer.MAX_VALUE) // leaves much behind, which others would have to look through
class StormTest {

  private static final String HOLDERS_BESIDE_THEIR_HISTORY =
      "select count(*) from cases c where c.holder is distinct from (select organisation"
          + " from custody h where h.case_id = c.id order by since desc limit 1)";

  private static final List<String> SENDERS = List.of("rs", "me", "mk");

  private final long seed = Long.getLong("storm.seed", 20_260_302L);

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

  /** Out of each country at the same time, each with a chance of its own that can be had again. */
  private void rages(int moves) {
    var before = Stored.entries();
    var astray = Rows.one(HOLDERS_BESIDE_THEIR_HISTORY); // others change holders by hand
    Together.call(
        SENDERS.stream().map(sender -> ragesOutOf(sender, moves / SENDERS.size() + 1)).toList());
    assertTrue(Stored.entries() - before >= moves, "every move is on record");
    assertEquals(astray, Rows.one(HOLDERS_BESIDE_THEIR_HISTORY));
  }

  private Callable<Boolean> ragesOutOf(String sender, int moves) {
    return () -> {
      var random = new Random(seed + SENDERS.indexOf(sender));
      var storm = new StormyHandoff(sender, random);
      for (int move = 0; move < moves; move++) {
        storm.moves(random, "seed " + seed + ", " + sender + ", move " + move);
        if (storm.isOver()) {
          storm.checkCustody();
          storm = new StormyHandoff(sender, random);
        }
      }
      storm.checkCustody();
      return true;
    };
  }
}
