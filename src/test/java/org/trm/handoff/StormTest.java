package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trm.actor.Stored;

/**
 * Random moves by random people of five countries: the running service answers as the model does,
 * custody stays exactly one, nobody reads what is not theirs, and everything is on record.
 */
@QuarkusTest
class StormTest {

  private static final String HOLDERS_BESIDE_THEIR_HISTORY =
      "select count(*) from cases c where c.holder is distinct from (select organisation"
          + " from custody h where h.case_id = c.id order by since desc limit 1)";

  private static final List<String> SENDERS = List.of("rs", "me", "mk");

  @Test
  void theServiceAnswersAsTheModelDoes() {
    var seed = Long.getLong("storm.seed", 20_260_302L);
    var moves = Integer.getInteger("storm.moves", 2_000);
    var random = new Random(seed);
    var storms = new ArrayList<StormyHandoff>();
    for (var sender : SENDERS) {
      storms.add(new StormyHandoff(sender));
    }
    var before = Stored.entries();
    for (int move = 0; move < moves; move++) {
      var which = random.nextInt(storms.size());
      var storm = storms.get(which);
      storm.moves(random, "seed " + seed + ", move " + move);
      if (storm.isOver()) {
        storm.checkCustody();
        storms.set(which, new StormyHandoff(SENDERS.get(which)));
      }
    }
    storms.forEach(StormyHandoff::checkCustody);
    assertTrue(Stored.entries() - before >= moves, "every move is on record");
    assertEquals("0", Rows.one(HOLDERS_BESIDE_THEIR_HISTORY));
  }
}
