package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Random moves by the people of an alert, by second persons and by strangers: the service answers
 * as the model does, nothing is closed that one person alone confirmed, and everything is on
 * record.
 */
@QuarkusTest
@Order(Integer.MAX_VALUE) // leaves much behind, which others would have to look through
class AlertStormTest {

  @Test
  void theServiceAnswersAsTheModelDoes() {
    var seed = Long.getLong("storm.seed", 20_261_122L);
    var moves = Integer.getInteger("storm.alerts", 400);
    var random = new Random(seed);
    var alert = new StormyAlert();
    var before = Rows.events();
    for (int move = 0; move < moves; move++) {
      var where = "seed " + seed + ", move " + move;
      alert.moves(random, where);
      if (alert.isOver() && random.nextInt(4) == 0) {
        alert.check(where);
        alert = new StormyAlert();
      }
    }
    assertTrue(Rows.events() - before >= moves, "every move is on record");
  }
}
