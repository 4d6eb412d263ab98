package org.trm.wall;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.trm.actor.Actor;
import org.trm.actor.Body;
import org.trm.contract.ContractOperation;
import org.trm.journal.Sequencer;

/** The worlds in which everything about the walls is asked, made once and never changed. */
final class Given {

  private static final AtomicReference<@Nullable List<World>> WORLDS = new AtomicReference<>();
  private static final AtomicReference<@Nullable List<ShutOut>> SHUT_OUT = new AtomicReference<>();
  private static final AtomicReference<Map<String, String>> STARTS =
      new AtomicReference<>(Map.of());

  private Given() {}

  static List<World> worlds(Sequencer sequencer) throws SQLException {
    var known = WORLDS.get();
    if (known != null) {
      return known;
    }
    sequencer.sequence(); // what tests before left behind stands before the start
    var starts =
        Map.of("start", "-1", "startrs", last("RS"), "startsi", last("SI"), "starthr", "-1");
    STARTS.set(starts);
    var made = World.all(proposed(), starts);
    sequencer.sequence();
    WORLDS.set(made);
    return made;
  }

  /** Those of which some may not know, made after the others. */
  static List<ShutOut> shutOut(Sequencer sequencer) throws SQLException {
    var known = SHUT_OUT.get();
    if (known != null) {
      return known;
    }
    var before = worlds(sequencer).size();
    var made = ShutOut.all(STARTS.get(), before);
    sequencer.sequence();
    SHUT_OUT.set(made);
    return made;
  }

  /** Where a country's journal ends before anything of this happens. */
  private static String last(String country) {
    var size = "select size - 1 from journal_state where country = '" + country + "'";
    return Sql.asSuperuser(size).stream().findFirst().orElse("-1");
  }

  private static String proposed() {
    var terms = ContractOperation.named("proposeInstrument").example();
    var proposed = Actor.of("rs-desk-data-protection").posts("/v1/instruments", terms);
    proposed.then().statusCode(201);
    return Body.text(proposed, "/id");
  }
}
