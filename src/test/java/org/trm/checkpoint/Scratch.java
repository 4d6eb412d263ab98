package org.trm.checkpoint;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.trm.local.LocalStack;
import org.trm.shared.CountryCode;

/** The journal of a country that only one test knows, written and tampered with as a superuser. */
final class Scratch {

  private static final AtomicInteger MADE = new AtomicInteger();
  private static final List<String> TABLES =
      List.of(
          "journal_entry", "journal_leaf", "journal_state", "journal_tile", "journal_checkpoint");

  private final CountryCode country =
      new CountryCode("Q" + (char) ('A' + MADE.getAndIncrement() % 26));

  Scratch() {
    TABLES.forEach(table -> pastItsTriggers("delete from " + table + " where country = ?"));
    inAnchor("delete from anchor where origin = ?");
  }

  CountryCode country() {
    return country;
  }

  /** Writes so many entries, as the append function leaves them. */
  Scratch with(int entries) {
    try (var connection = LocalStack.current().connect("postgres")) {
      connection.setAutoCommit(false);
      for (int i = 0; i < entries; i++) {
        write(connection, country);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  static void write(Connection connection, CountryCode country) throws SQLException {
    var entry = UUID.randomUUID();
    var sql =
        """
        insert into journal_entry (country, entry, recorded_at, commitment, opening, subject)
          values (?, ?, '2026-03-01T12:00Z', sha256(?::text::bytea), '', '')
        """;
    try (var insert = connection.prepareStatement(sql)) {
      insert.setString(1, country.value());
      insert.setObject(2, entry);
      insert.setObject(3, entry);
      insert.executeUpdate();
    }
  }

  /** What a superuser can do who switches the triggers off; each ? is the country. */
  Scratch pastItsTriggers(String sql) {
    try (var connection = LocalStack.current().connect("postgres")) {
      run(connection, "set session_replication_role = replica");
      run(connection, sql.replace("?", "'" + country + "'"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** A copy of all of the journal's rows, to be put back later: a backup. */
  Scratch copied() {
    pastItsTriggers("create schema if not exists copies");
    for (var table : TABLES) {
      pastItsTriggers("drop table if exists " + copy(table));
      pastItsTriggers(
          "create table %s as select * from %s where country = ?".formatted(copy(table), table));
    }
    return this;
  }

  Scratch restored() {
    for (var table : TABLES) {
      pastItsTriggers("delete from " + table + " where country = ?");
      pastItsTriggers(
          "insert into %s overriding system value select * from %s".formatted(table, copy(table)));
      pastItsTriggers("drop table " + copy(table));
    }
    return this;
  }

  private String copy(String table) {
    return "copies." + table + "_" + country.lower();
  }

  Scratch inAnchor(String sql) {
    try (var connection = LocalStack.current().connectToAnchor("postgres")) {
      run(connection, sql.replace("?", "'" + JournalKeys.origin(country) + "'"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** The one column that a query about this country gives; each ? is the country. */
  List<String> texts(String sql) {
    var texts = new ArrayList<String>();
    try (var connection = LocalStack.current().connect("postgres");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql.replace("?", "'" + country + "'"))) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return texts;
  }

  long publishedSize() {
    var sizes = texts("select size from journal_checkpoint where country = ?");
    return sizes.isEmpty() ? 0 : Long.parseLong(sizes.getFirst());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
