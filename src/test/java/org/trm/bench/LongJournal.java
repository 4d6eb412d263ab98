package org.trm.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.trm.local.RunningStack;

/**
 * Makes the Serbian journal very long: its entries stand in it again and again, which only the
 * superuser of a database of its own can bring about. Each position is opened, hashed and signed
 * for as ever; pairs and identifiers are no longer what they should be.
 */
final class LongJournal {

  private static final long A_MOMENT = 100_000_000;
  private static final String LOCK =
      "select size from journal_state where country = 'RS' for update";
  private static final String AGAIN =
      "alter table journal_leaf drop constraint journal_leaf_country_id_key";
  private static final String FILL =
      """
      insert into journal_leaf (country, seq, id, kind, commitment)
      select 'RS', n, e.id, 'e', e.commitment
        from journal_state s, generate_series(s.size, :positions - 1) n
        join (select row_number() over (order by id) - 1 as place, count(*) over () as many,
                     id, commitment from journal_entry where country = 'RS') e
          on e.place = n % e.many
       where s.country = 'RS'\
      """;
  private static final String GROW =
      "update journal_state set size = :positions where country = 'RS'";
  private static final String SIGNED =
      "select size >= :positions from journal_checkpoint where country = 'RS'";

  private LongJournal() {}

  /** Returns when so many positions are signed for. */
  static void fill(RunningStack stack, int positions) throws SQLException {
    try (var connection = stack.connect("postgres")) {
      connection.setAutoCommit(false);
      for (var statement :
          new String[] {LOCK, AGAIN, with(FILL, positions), with(GROW, positions)}) {
        run(connection, statement);
      }
      connection.commit();
      connection.setAutoCommit(true);
      run(connection, "vacuum analyze journal_leaf");
      while (!run(connection, with(SIGNED, positions))) {
        LockSupport.parkNanos(A_MOMENT);
      }
    }
  }

  private static String with(String sql, int positions) {
    return sql.replace(":positions", String.valueOf(positions));
  }

  private static boolean run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return false;
      }
      try (var row = statement.getResultSet()) {
        return row.next() && "t".equals(row.getString(1));
      }
    }
  }
}
