package org.trm.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.trm.local.RunningStack;

/**
 * Journal entries that may have no position yet: work of one round that must not run into the next.
 */
record Backlog(Connection connection) implements AutoCloseable {

  private static final String WAITING =
      "select exists (select from journal_entry e left join journal_state s using (country)"
          + " where e.id > coalesce(s.settled, 0))";
  private static final long A_MOMENT = 20_000_000;

  static Backlog of(RunningStack stack) throws SQLException {
    return new Backlog(stack.connect("postgres"));
  }

  void awaitNone() throws SQLException {
    while (isAny()) {
      LockSupport.parkNanos(A_MOMENT);
    }
  }

  private boolean isAny() throws SQLException {
    try (var query = connection.prepareStatement(WAITING);
        var answer = query.executeQuery()) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
