package org.trm.wall;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.trm.local.LocalStack;

/** What the database answers to the service's login in an organisation's name; nothing is kept. */
record Sql(String country, String organisation) {

  /** A case, a handoff and so on that is there for nobody. */
  static final String NOWHERE = UUID.randomUUID().toString();

  /** The rows as text, or the refusal with its words. */
  List<String> says(String statement) {
    try {
      var connection = Open.APP.connection();
      connection.setAutoCommit(false);
      try {
        scope(connection);
        return rows(connection, statement);
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      return List.of(e.getSQLState() + " " + e.getMessage());
    }
  }

  /** The first word of what it says: of a refusal the SQLSTATE. */
  String code(String statement) {
    var said = says(statement);
    return said.isEmpty() ? "" : said.getFirst().split(" ", 2)[0];
  }

  /** All rows, whoever they belong to. */
  static List<String> asSuperuser(String select) {
    try {
      return rows(Open.SUPERUSER.connection(), select);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One connection for all that a login asks, until it breaks. */
  private static final class Open {

    static final Open APP = new Open("trm_app");
    static final Open SUPERUSER = new Open("postgres");

    private final String login;
    private final AtomicReference<@Nullable Connection> last = new AtomicReference<>();

    Open(String login) {
      this.login = login;
    }

    Connection connection() throws SQLException {
      var open = last.get();
      if (open != null && open.isValid(1)) {
        return open;
      }
      var connection = LocalStack.current().connect(login);
      last.set(connection);
      return connection;
    }
  }

  private void scope(Connection connection) throws SQLException {
    try (var set =
        connection.prepareStatement(
            "select set_config('trm.country', ?, true), set_config('trm.organisation', ?, true)")) {
      set.setString(1, country);
      set.setString(2, organisation);
      set.execute();
    }
  }

  private static List<String> rows(Connection connection, String statement) throws SQLException {
    try (var run = connection.createStatement()) {
      var texts = new ArrayList<String>();
      if (!run.execute(statement)) {
        return List.of("done " + run.getUpdateCount());
      }
      try (var rows = run.getResultSet()) {
        while (rows.next()) {
          texts.add(String.valueOf(rows.getString(1)));
        }
      }
      return texts;
    }
  }
}
