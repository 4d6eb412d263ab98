package org.trm.handoff;

import java.sql.Connection;
import java.sql.SQLException;
import org.trm.local.LocalStack;

/** Somebody else's transaction, which holds on to what it locked until it is closed. */
final class Locked implements AutoCloseable {

  private final Connection connection;

  private Locked(Connection connection) {
    this.connection = connection;
  }

  /** Nobody else may use this table. */
  static Locked table(String name) {
    return by("lock table " + name + " in access exclusive mode");
  }

  /** Nobody else may change the rows that this question finds. */
  static Locked rows(String select) {
    return by(select + " for update");
  }

  private static Locked by(String statement) {
    try {
      var connection = LocalStack.current().connect("postgres");
      connection.setAutoCommit(false);
      try (var lock = connection.createStatement()) {
        lock.execute(statement);
      }
      return new Locked(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
