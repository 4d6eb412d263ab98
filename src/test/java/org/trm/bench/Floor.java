package org.trm.bench;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.trm.local.RunningStack;
import org.trm.shared.Ids;

/** The same work as bare SQL over plain JDBC, with as many connections as the service has. */
final class Floor implements AutoCloseable {

  private static final InstantSource CLOCK = InstantSource.system();
  private static final int CASES = 1000;
  private static final byte[] HASH = bytes(32);
  private static final byte[] OPENING = bytes(736);
  private static final byte[] SUBJECT = bytes(224);

  private final Script handoff = Script.of("handoff");
  private final Script inbox = Script.of("inbox");
  private final Script pull = Script.of("pull");
  private final Script bare = Script.of("cost-bare");
  private final Script journaled = Script.of("cost-journal");
  private final List<Connection> connections = new ArrayList<>();
  private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(Load.CONNECTIONS);

  /** Makes tables of its own beside the service's. */
  static Floor in(RunningStack stack) throws SQLException {
    var floor = new Floor();
    for (int i = 0; i < Load.CONNECTIONS; i++) {
      var connection = stack.connect("postgres");
      try (var scope = connection.createStatement()) {
        scope.execute("set trm.country = 'AL'");
      }
      connection.setAutoCommit(false);
      floor.connections.add(connection);
    }
    floor.idle.addAll(floor.connections);
    Script.of("tables").run(floor.connections.getFirst(), Map.of());
    return floor;
  }

  /** Does what the service is asked to do, in bare SQL. */
  void take(Operation operation, int number) throws Exception {
    var connection = idle.take();
    try {
      switch (operation) {
        case SUBMIT, ACCEPT -> handoff.run(connection, values(number));
        case INBOX -> inbox.run(connection, values(number));
        case PULL -> copy(connection);
      }
    } finally {
      idle.add(connection);
    }
  }

  /** A handoff without its journal rows, or with those of the service itself. */
  void cost(int number, boolean withJournal) throws Exception {
    var connection = idle.take();
    try {
      (withJournal ? journaled : bare).run(connection, values(number));
    } finally {
      idle.add(connection);
    }
  }

  private void copy(Connection connection) throws Exception {
    var entries = copied(connection, pull.statements().getFirst().sql());
    connection.commit();
    if (entries != Pull.ENTRIES) {
      throw new IllegalStateException("The copy gave " + entries + " entries.");
    }
  }

  /** By name: the driver's own types need annotations to be compiled against that are not here. */
  private static long copied(Connection connection, String sql) throws Exception {
    var driver = Class.forName("org.postgresql.PGConnection");
    var copying = driver.getMethod("getCopyAPI").invoke(connection.unwrap(driver));
    var copyOut = copying.getClass().getMethod("copyOut", String.class, OutputStream.class);
    return (long) copyOut.invoke(copying, sql, OutputStream.nullOutputStream());
  }

  private static Map<String, Object> values(int number) {
    return Map.of(
        "case",
        new UUID(0x4000L, 0x8000_0000_0000_0000L | number % CASES),
        "handoff",
        Ids.next(CLOCK),
        "consent",
        Ids.next(CLOCK),
        "entry",
        Ids.next(CLOCK),
        "at",
        CLOCK.instant().atOffset(ZoneOffset.UTC),
        "hash",
        HASH,
        "opening",
        OPENING,
        "subject",
        SUBJECT);
  }

  private static byte[] bytes(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  @Override
  public void close() throws SQLException {
    for (var connection : connections) {
      connection.close();
    }
  }
}
