package org.trm.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  /** Countries are few: each is found by one look into the entries' key. */
  private static final String BEHIND =
      """
      with recursive kept (country) as (
        select min(country) from journal_entry
        union all
        select (select min(e.country) from journal_entry e where e.country > k.country)
          from kept k where k.country is not null),
      begun as (
        insert into journal_state (country, size) select country, 0 from kept k
         where country is not null
           and not exists (select from journal_state s where s.country = k.country)
        on conflict do nothing
        returning country)
      select country from begun
      union
      select country from journal_state s left join journal_checkpoint c using (country)
       where exists (select from journal_entry e where e.country = s.country and e.id > s.settled)
          or s.tree_size < s.size or s.tree_size > coalesce(c.size, 0)
       order by country\
      """;

  private final AgroalDataSource database;
  private final Trees trees;
  private final Checkpoints checkpoints;
  private final Map<String, Watermark> marks = new ConcurrentHashMap<>();

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
    var positions = new Positions(connection, country);
    var state = positions.mine();
    if (state.isEmpty()) {
      return Step.NONE;
    }
    int taken = positions.give(state.get(), settled(country, state.get(), positions.writing()));
    return new Step(taken, trees.grow(connection, country) > 0 || taken == Positions.BATCH);
  }

  /** What will be settled by giving positions to all that has committed by now. */
  private long settled(String country, Positions.State state, Set<String> writing) {
    var mark = marks.get(country);
    if (mark != null && mark.isHeldUp(state, writing)) {
      return state.settled();
    }
    marks.put(country, new Watermark(state.table(), state.newest(), writing));
    if (writing.isEmpty()) {
      return state.newest();
    }
    return mark != null && mark.isOf(state) ? mark.newest() : state.settled();
  }
}
