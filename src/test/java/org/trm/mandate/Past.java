package org.trm.mandate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.trm.local.LocalStack;

/** What passes outside the service, and what its login sees in the scope of a mandate. */
final class Past {

  private Past() {}

  static void change(String update) {
    try (var connection = LocalStack.current().connect("postgres");
        var statement = connection.createStatement()) {
      statement.execute(update);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The cases of the rows that are seen in the name of the Serbian shelter, for one case. */
  static List<String> casesSeen(String table, String only) {
    var of = table.equals("cases") ? "id" : "case_id";
    try (var connection = LocalStack.current().connect("trm_app")) {
      connection.setAutoCommit(false);
      try (var scope = connection.prepareStatement("select scope_to('RS', 'rs-shelter', '', ?)");
          var statement = connection.createStatement()) {
        scope.setString(1, only);
        scope.execute();
        var seen = new ArrayList<String>();
        try (var rows = statement.executeQuery("select distinct " + of + " from " + table)) {
          while (rows.next()) {
            seen.add(rows.getString(1));
          }
        }
        return seen;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
