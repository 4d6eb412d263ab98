package org.trm.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Gives what has committed its position: gapless, and in the order in which entries of one case
 * were made.
 *
 * <p>Every copy of the service tries; the one that holds a country's row of state works, the others
 * pass on.
 */
@ApplicationScoped
public class Sequencer {

  private static final Logger LOG = Logger.getLogger(Sequencer.class);
  private static final int BATCH = 5000;
  private static final String WAITING =
      "insert into journal_state (country, size) select distinct country, 0 from journal_pending"
          + " on conflict do nothing";
  private static final String MINE =
      "select size from journal_state where country = ? for update skip locked";
  private static final String TAKE =
      """
      with taken as (
        delete from journal_pending where id in
          (select id from journal_pending where country = ? order by id limit ?)
        returning id, country, entry),
      added as (
        insert into journal_leaf (country, seq, kind, entry, commitment)
        select t.country, ? + row_number() over (order by t.id) - 1, 'e', t.entry, e.commitment
          from taken t join journal_entry e using (country, entry)
        returning 1)
      update journal_state set size = size + (select count(*) from added) where country = ?
      returning size\
      """;

  private final AgroalDataSource database;

  Sequencer(@DataSource("sequencer") AgroalDataSource database) {
    this.database = database;
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void onSchedule() {
    try {
      sequence();
    } catch (SQLException e) {
      LOG.warnf("sequencing failed state=%s", e.getSQLState());
    }
  }

  /** Sequences everything that waits; returns how many entries got their position. */
  public long sequence() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      long done = 0;
      for (var country : waiting(connection)) {
        for (long taken = BATCH; taken == BATCH; done += taken) {
          taken = take(connection, country);
          connection.commit();
        }
      }
      return done;
    }
  }

  private static List<String> waiting(Connection connection) throws SQLException {
    var countries = new ArrayList<String>();
    try (var statement = connection.createStatement()) {
      statement.execute(WAITING);
      try (var rows = statement.executeQuery("select distinct country from journal_pending")) {
        while (rows.next()) {
          countries.add(rows.getString(1));
        }
      }
    }
    connection.commit();
    return countries;
  }

  private static long take(Connection connection, String country) throws SQLException {
    try (var lock = connection.prepareStatement(MINE);
        var take = connection.prepareStatement(TAKE)) {
      lock.setString(1, country);
      try (var state = lock.executeQuery()) {
        if (!state.next()) {
          return 0;
        }
        long size = state.getLong(1);
        take.setString(1, country);
        take.setInt(2, BATCH);
        take.setLong(3, size);
        take.setString(4, country);
        try (var after = take.executeQuery()) {
          return after.next() ? after.getLong(1) - size : 0;
        }
      }
    }
  }
}
