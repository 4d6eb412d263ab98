package org.trm.checkpoint;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.trm.tlog.Hash;
import org.trm.tlog.TreeHead;

/** Which size and root of each journal was signed last, kept on a server of its own. */
@Singleton
class Anchor {

  private static final String SERVER = "select system_identifier from pg_control_system()";
  private static final String READ = "select size, root, refused from anchor where origin = ?";
  private static final String FIRST =
      "insert into anchor (origin, size, root) values (?, ?, ?) on conflict do nothing";
  private static final String MOVE =
      "update anchor set size = ?, root = ?"
          + " where origin = ? and size = ? and root = ? and refused is null";
  private static final String REFUSE =
      "insert into anchor (origin, size, root, refused) values (?, 0, ?, ?)"
          + " on conflict (origin) do update set refused = excluded.refused"
          + " where anchor.refused is null";

  private final AgroalDataSource database;

  Anchor(@DataSource("anchor") AgroalDataSource database) {
    this.database = database;
  }

  /**
   * What is held of one journal.
   *
   * @param head what was signed last
   * @param refused what was found altered and nobody has settled yet
   */
  record Held(TreeHead head, @Nullable String refused) {
    static final Held NOTHING = new Held(TreeHead.EMPTY, null);
  }

  Held read(String origin) {
    try (var connection = database.getConnection();
        var read = connection.prepareStatement(READ)) {
      read.setString(1, origin);
      try (var row = read.executeQuery()) {
        return row.next() ? held(row) : Held.NOTHING;
      }
    } catch (SQLException e) {
      throw new AnchorSilent(e);
    }
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Held(new TreeHead(row.getLong(1), Hash.of(row.getBytes(2))), row.getString(3));
  }

  /** Moves on from what was read; false if somebody else has moved it meanwhile. */
  boolean move(String origin, TreeHead from, TreeHead to) {
    try (var connection = database.getConnection()) {
      if (from.equals(TreeHead.EMPTY) && isFirst(connection, origin, to)) {
        return true;
      }
      try (var move = connection.prepareStatement(MOVE)) {
        move.setLong(1, to.size());
        move.setBytes(2, to.root().toArray());
        move.setString(3, origin);
        move.setLong(4, from.size());
        move.setBytes(5, from.root().toArray());
        return move.executeUpdate() == 1;
      }
    } catch (SQLException e) {
      throw new AnchorSilent(e);
    }
  }

  private static boolean isFirst(Connection connection, String origin, TreeHead head)
      throws SQLException {
    try (var first = connection.prepareStatement(FIRST)) {
      first.setString(1, origin);
      first.setLong(2, head.size());
      first.setBytes(3, head.root().toArray());
      return first.executeUpdate() == 1;
    }
  }

  /** Keeps what was found, so that no copy of the service signs before a person has looked. */
  void refuse(String origin, String what) {
    try (var connection = database.getConnection();
        var refuse = connection.prepareStatement(REFUSE)) {
      refuse.setString(1, origin);
      refuse.setBytes(2, TreeHead.EMPTY.root().toArray());
      refuse.setString(3, what);
      refuse.executeUpdate();
    } catch (SQLException e) {
      throw new AnchorSilent(e);
    }
  }

  /** What tells the anchor's server from any other. */
  long server() {
    try (var connection = database.getConnection()) {
      return server(connection);
    } catch (SQLException e) {
      throw new AnchorSilent(e);
    }
  }

  /** What tells the server of this connection, and every physical copy of it, from any other. */
  static long server(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(SERVER)) {
      row.next();
      return row.getLong(1);
    }
  }
}
