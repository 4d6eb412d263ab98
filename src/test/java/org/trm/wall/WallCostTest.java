package org.trm.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.trm.journal.Sequencer;
import org.trm.local.LocalStack;
import org.trm.wall.CostlyWork.Walls;

/**
 * What the wall of the database costs: the processor time of its backend for what a request sends,
 * with the policies and without. Rounds alternate and the median of seven counts, so that whatever
 * else the machine does falls on both. It takes the walls of its own database down: {@code make
 * wall-cost}, on a system that has {@code /proc}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "wall.cost", matches = "true")
class WallCostTest {

  private static final int ROUNDS = 7;
  private static final int TIMES = 400;
  private static final List<Walls> UP = List.of(Walls.values());

  @Inject Sequencer sequencer;

  @Test
  void whatTheWallCosts() throws Exception {
    var world = Given.worlds(sequencer).get(4);
    CostlyWork.crowd();
    Map<Walls, Map<String, List<Double>>> seen = new EnumMap<>(Walls.class);
    for (int round = 0; round <= ROUNDS; round++) {
      for (var walls : round % 2 == 0 ? UP : UP.reversed()) {
        CostlyWork.stand(walls);
        for (var operation : CostlyWork.of(world, walls).entrySet()) {
          var micros = micros(operation.getValue());
          if (round > 0) { // the first warms up
            seen.computeIfAbsent(walls, _ -> new LinkedHashMap<>())
                .computeIfAbsent(operation.getKey(), _ -> new ArrayList<>())
                .add(micros);
          }
        }
      }
    }
    CostlyWork.stand(Walls.CIRCLES);
    System.out.printf(
        "%-28s %10s %10s %10s%n", "CPU of the database, in µs", "without", "walls", "circles too");
    for (var name : CostlyWork.of(world, Walls.NONE).keySet()) {
      var micros = UP.stream().map(walls -> middle(seen.getOrDefault(walls, Map.of()), name));
      System.out.printf("%-28s %10.0f %10.0f %10.0f%n", with(name, micros.toArray()));
    }
    assertEquals(Walls.values().length, seen.size());
  }

  private static Object[] with(String name, Object[] micros) {
    return Stream.concat(Stream.of(name), Stream.of(micros)).toArray();
  }

  /** How much processor time the backend takes for it once. */
  private static double micros(List<String> statements) throws SQLException, IOException {
    try (var connection = LocalStack.current().connect("trm_app")) {
      connection.setAutoCommit(false);
      try (var once = connection.createStatement()) {
        once.execute("set plan_cache_mode = force_generic_plan");
      }
      connection.commit();
      var backend = backend(connection);
      run(connection, statements, TIMES / 4);
      long before = nanos(backend);
      run(connection, statements, TIMES);
      return (nanos(backend) - before) / 1000.0 / TIMES;
    }
  }

  private static void run(Connection connection, List<String> statements, int times)
      throws SQLException {
    var prepared = new ArrayList<PreparedStatement>();
    for (var statement : statements) {
      prepared.add(connection.prepareStatement(statement));
    }
    for (int i = 0; i < times; i++) {
      for (var one : prepared) {
        one.execute();
      }
      connection.rollback();
    }
    for (var one : prepared) {
      one.close();
    }
  }

  private static Path backend(Connection connection) throws SQLException {
    try (var ask = connection.createStatement();
        var answer = ask.executeQuery("select pg_backend_pid()")) {
      answer.next();
      return Path.of("/proc", answer.getString(1), "schedstat");
    }
  }

  private static long nanos(Path backend) throws IOException {
    return Long.parseLong(Files.readString(backend).split(" ", -1)[0]);
  }

  private static double middle(Map<String, List<Double>> seen, String name) {
    var sorted = seen.getOrDefault(name, List.of()).stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
