package org.trm.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One country's entries and their positions, seen through one connection of the sequencer. */
record Positions(Connection connection, String country) {

  /** How many get their position at a time. */
  static final int BATCH = 5000;

  private static final String STATE =
      """
      select size, settled,
             (select coalesce(max(id), 0) from journal_entry e where e.country = s.country),
             pg_postmaster_start_time() || ' ' || 'journal_entry'::regclass::oid
        from journal_state s where country = ? for update skip locked\
      """;

  /** Whoever adds rows to a table holds this lock on it until the transaction's end. */
  private static final String WRITING =
      """
      select virtualtransaction from pg_locks
       where locktype = 'relation' and mode = 'RowExclusiveLock'
         and relation = 'journal_entry'::regclass
         and database = (select oid from pg_database where datname = current_database())\
      """;

  private static final String GIVE =
      """
      with waiting as (
        select e.id, e.kind, e.commitment from journal_entry e
         where e.country = ? and e.id > ?
           and not exists (select from journal_leaf l
                            where l.country = e.country and l.id = e.id and l.id > ?)
         order by e.id limit ?),
      given as (
        insert into journal_leaf (country, seq, id, kind, commitment)
        select ?, ? + row_number() over (order by id) - 1, id, kind, commitment from waiting
        returning 1)
      update journal_state s
         set size = s.size + g.many,
             settled = case when g.many < ? then greatest(s.settled, ?) else s.settled end
        from (select count(*) as many from given) g
       where s.country = ?
      returning g.many\
      """;

  /**
   * How far the country's journal has come.
   *
   * @param size how many positions it has
   * @param settled every entry up to this one has its position
   * @param newest the newest entry that has committed
   * @param table which table of which run of the server says so; a restored one is another
   */
  record State(long size, long settled, long newest, String table) {}

  /** Empty while another copy of the service works for this country. */
  Optional<State> mine() throws SQLException {
    try (var select = connection.prepareStatement(STATE)) {
      select.setString(1, country);
      try (var row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new State(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)))
            : Optional.empty();
      }
    }
  }

  /** The transactions that may be adding entries now, of whatever country. */
  Set<String> writing() throws SQLException {
    var writing = new HashSet<String>();
    try (var select = connection.prepareStatement(WRITING);
        var rows = select.executeQuery()) {
      while (rows.next()) {
        writing.add(rows.getString(1));
      }
    }
    return writing;
  }

  /**
   * Gives positions to what has committed and has none.
   *
   * @param settled what is settled by this, unless more than a batch waited
   * @return how many there were
   */
  int give(State state, long settled) throws SQLException {
    try (var give = connection.prepareStatement(GIVE)) {
      give.setString(1, country);
      give.setLong(2, state.settled());
      give.setLong(3, state.settled());
      give.setInt(4, BATCH);
      give.setString(5, country);
      give.setLong(6, state.size());
      give.setInt(7, BATCH);
      give.setLong(8, settled);
      give.setString(9, country);
      try (var given = give.executeQuery()) {
        given.next();
        return given.getInt(1);
      }
    }
  }
}
