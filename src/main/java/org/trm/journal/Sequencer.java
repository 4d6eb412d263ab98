package org.trm.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.trm.checkpoint.Checkpoints;
import org.trm.checkpoint.Trees;
import org.trm.shared.CountryCode;

/**
 * Gives what has committed its position: gapless, and in the order in which entries of one case
 * were made. In the same transaction the country's tree grows; after it the checkpoint is signed.
 *
 * <p>Every copy of the service tries; the one that holds a country's row of state works, the others
 * pass on.
 */
@ApplicationScoped
public class Sequencer {

  private static final int BATCH = 5000;

  /** Reads the queue once: its rows that are gone are passed over until they are vacuumed away. */
  private static final String BEHIND =
      """
      with waiting as materialized (select distinct country from journal_pending),
      begun as (
        insert into journal_state (country, size) select country, 0 from waiting w
         where not exists (select from journal_state s where s.country = w.country)
        on conflict do nothing
        returning country)
      select country from begun
      union
      select country from journal_state s left join journal_checkpoint c using (country)
       where country in (select country from waiting)
          or s.tree_size < s.size or s.tree_size > coalesce(c.size, 0)
       order by country\
      """;

  private static final String MINE =
      "select size from journal_state where country = ? for update skip locked";
  private static final String TAKE =
      """
      with taken as (
        delete from journal_pending where id in
          (select id from journal_pending where country = ? order by id limit ?)
        returning id, country, entry, kind, commitment),
      added as (
        insert into journal_leaf (country, seq, kind, entry, commitment)
        select country, ? + row_number() over (order by id) - 1, kind, entry, commitment
          from taken
        returning 1)
      update journal_state set size = size + (select count(*) from added) where country = ?
      returning size\
      """;

  private final AgroalDataSource database;
  private final Trees trees;
  private final Checkpoints checkpoints;

  Sequencer(
      @DataSource("sequencer") AgroalDataSource database, Trees trees, Checkpoints checkpoints) {
    this.database = database;
    this.trees = trees;
    this.checkpoints = checkpoints;
  }

  /** What one transaction did for a country, and what it left. */
  private record Step(long taken, boolean more) {
    static final Step NONE = new Step(0, false);
  }

  /**
   * Sequences and signs everything that waits; one country's trouble holds up no other.
   *
   * @return how many entries got their position
   */
  public long sequence() throws SQLException {
    long done = 0;
    SQLException trouble = null;
    for (var country : behind()) {
      try {
        done += sequence(country);
        checkpoints.publish(new CountryCode(country));
      } catch (SQLException e) {
        trouble = e;
      }
    }
    if (trouble != null) {
      throw trouble;
    }
    return done;
  }

  private List<String> behind() throws SQLException {
    var countries = new ArrayList<String>();
    try (var connection = database.getConnection();
        var behind = connection.prepareStatement(BEHIND);
        var rows = behind.executeQuery()) {
      while (rows.next()) {
        countries.add(rows.getString(1));
      }
    }
    return countries;
  }

  private long sequence(String country) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      long done = 0;
      var step = Step.NONE;
      do {
        step = step(connection, country);
        connection.commit();
        done += step.taken();
      } while (step.more());
      return done;
    }
  }

  private Step step(Connection connection, String country) throws SQLException {
    try (var lock = connection.prepareStatement(MINE)) {
      lock.setString(1, country);
      try (var state = lock.executeQuery()) {
        if (!state.next()) {
          return Step.NONE;
        }
        long taken = take(connection, country, state.getLong(1));
        return new Step(taken, trees.grow(connection, country) > 0 || taken == BATCH);
      }
    }
  }

  private static long take(Connection connection, String country, long size) throws SQLException {
    try (var take = connection.prepareStatement(TAKE)) {
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
