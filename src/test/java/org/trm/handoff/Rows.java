package org.trm.handoff;

import java.sql.Connection;
import java.sql.SQLException;
import org.trm.local.LocalStack;

/** The database as its superuser sees and changes it, past the service. */
final class Rows {

  private Rows() {}

  /** The one value that this question asks for. */
  static String one(String select) {
    try (var connection = superuser();
        var statement = connection.createStatement();
        var row = statement.executeQuery(select)) {
      row.next();
      return String.valueOf(row.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void change(String update) {
    try (var connection = superuser();
        var statement = connection.createStatement()) {
      statement.execute(update);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * How many events are on record; one across a border is one, though it stands in two journals.
   */
  static long events() {
    return Long.parseLong(one("select count(distinct entry) from journal_entry"));
  }

  private static Connection superuser() throws SQLException {
    return LocalStack.current().connect("postgres");
  }
}
