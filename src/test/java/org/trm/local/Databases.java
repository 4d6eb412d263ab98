package org.trm.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The databases and logins in a PostgreSQL: the service's, its anchor's and Keycloak's. */
final class Databases {
  private static final List<String> LOGINS =
      List.of("trm_owner", "trm_app", "trm_sequencer", "trm_eraser");

  private static final String ANCHOR = "trm_anchor";

  /** How the database of one run of tests is named when servers are shared. */
  static final String RUN = "run_";

  private final int port;
  private final Secrets secrets;

  Databases(int port, Secrets secrets) {
    this.port = port;
    this.secrets = secrets;
  }

  /** The service's database, with its logins; tables come later, by Flyway. */
  void provideService(String database) throws SQLException {
    try (var maintenance = connect("postgres")) {
      // Roles belong to the whole server: two who alter one at once would fail.
      execute(maintenance, "select pg_advisory_lock(7478)");
      if (!exists(maintenance, "pg_database where datname", database)) {
        execute(maintenance, "create database " + database);
      }
      try (var service = connect(database)) {
        execute(service, script("logins.sql"));
        for (var login : LOGINS) {
          setPassword(service, login);
        }
      }
      provideAnchor(maintenance, anchorOf(database));
    }
  }

  /** How the anchor's database of a service's is named; here it is on the same server. */
  static String anchorOf(String database) {
    return database + "_anchor";
  }

  private void provideAnchor(Connection maintenance, String database) throws SQLException {
    if (!exists(maintenance, "pg_database where datname", database)) {
      execute(maintenance, "create database " + database);
    }
    try (var anchor = connect(database)) {
      execute(anchor, script("anchor.sql"));
      setPassword(anchor, ANCHOR);
    }
  }

  private void setPassword(Connection connection, String login) throws SQLException {
    execute(connection, "alter role " + login + " password '" + secrets.of(login) + "'");
  }

  void provideKeycloak() throws SQLException {
    try (var maintenance = connect("postgres")) {
      if (!exists(maintenance, "pg_roles where rolname", "keycloak")) {
        execute(maintenance, "create role keycloak login");
      }
      execute(maintenance, "alter role keycloak password '" + secrets.of("keycloak") + "'");
      if (!exists(maintenance, "pg_database where datname", "keycloak")) {
        execute(maintenance, "create database keycloak owner keycloak");
      }
    }
  }

  /** With its anchor, which would remember what is no longer there. */
  void drop(String database) throws SQLException {
    try (var maintenance = connect("postgres")) {
      execute(maintenance, "drop database if exists " + database + " with (force)");
      execute(maintenance, "drop database if exists " + anchorOf(database) + " with (force)");
    }
  }

  /** Runs of tests that shared these servers leave a database each; nobody uses one at a start. */
  void dropRuns() throws SQLException {
    var names = new ArrayList<String>();
    try (var maintenance = connect("postgres");
        var query = maintenance.prepareStatement("select datname from pg_database");
        var found = query.executeQuery()) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    for (var name : names) {
      if (name.startsWith(RUN)) {
        drop(name);
      }
    }
  }

  private Connection connect(String database) throws SQLException {
    return Postgres.connect(port, database, "postgres", secrets.of("postgres"));
  }

  private static boolean exists(Connection connection, String where, String name)
      throws SQLException {
    try (var query = connection.prepareStatement("select from " + where + " = ?")) {
      query.setString(1, name);
      try (var found = query.executeQuery()) {
        return found.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script(String name) {
    try (var in = Objects.requireNonNull(Databases.class.getResourceAsStream("/db/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
