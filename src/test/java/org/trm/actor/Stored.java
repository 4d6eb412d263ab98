package org.trm.actor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.trm.local.LocalStack;

/** What stands in the database, seen past the service. */
public final class Stored {

  private Stored() {}

  /** How many entries all journals have. */
  public static long entries() {
    return Long.parseLong(asSuperuser("select count(*) from journal_entry").get(0));
  }

  /** All rows of a table as text, whoever they belong to. */
  public static List<String> rows(String table) {
    return asSuperuser("select t::text from " + table + " t");
  }

  /** What the constraints of these names demand. */
  public static List<String> definitions(String names) {
    return asSuperuser(
        "select pg_get_constraintdef(oid) from pg_constraint where conname like '" + names + "'");
  }

  /** How many rows of a table the service sees in the name of this organisation. */
  public static int visible(String table, String country, String organisation) {
    try (var connection = LocalStack.current().connect("trm_app")) {
      connection.setAutoCommit(false);
      scope(connection, country, organisation);
      return texts(connection, "select t::text from " + table + " t").size();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The SQLSTATE with which a statement of the service fails, "00000" if it does not. */
  public static String refusal(String statement, String country, String organisation) {
    try (var connection = LocalStack.current().connect("trm_app")) {
      connection.setAutoCommit(false);
      scope(connection, country, organisation);
      try (var run = connection.createStatement()) {
        run.execute(statement);
        return "00000";
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  private static void scope(Connection connection, String country, String organisation)
      throws SQLException {
    try (var set =
        connection.prepareStatement(
            "select set_config('trm.country', ?, true), set_config('trm.organisation', ?, true)")) {
      set.setString(1, country);
      set.setString(2, organisation);
      set.execute();
    }
  }

  private static List<String> asSuperuser(String select) {
    try (var connection = LocalStack.current().connect("postgres")) {
      return texts(connection, select);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(Connection connection, String select) throws SQLException {
    var texts = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(select)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
