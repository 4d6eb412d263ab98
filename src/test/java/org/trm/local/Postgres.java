package org.trm.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The embedded PostgreSQL of one data directory. Every login needs its password, also here. */
final class Postgres implements AutoCloseable {
  private static final Logger LIBRARY = Logger.getLogger("io.zonky.test");
  private static final List<String> DURABLE =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  static {
    try {
      // Tests have class loaders of their own; each must register the driver it will be asked for.
      Class.forName("org.postgresql.Driver");
    } catch (ClassNotFoundException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final EmbeddedPostgres server;
  private final Path cluster;
  private final int port;
  private final String password;

  private Postgres(EmbeddedPostgres server, Path cluster, int port, String password) {
    this.server = server;
    this.cluster = cluster;
    this.port = port;
    this.password = password;
  }

  static Postgres start(Places places, int port, String password, boolean durable) {
    LIBRARY.setLevel(Level.OFF);
    // Also its housekeeping must stay out of the machine's temporary directory.
    System.setProperty("ot.epg.working-dir", places.postgresBinaries().toString());
    var log = ProcessBuilder.Redirect.appendTo(places.log("postgres").toFile());
    var server =
        EmbeddedPostgres.builder()
            .setDataDirectory(places.postgres())
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(places.postgresBinaries().toFile())
            .setPort(port)
            .setPGStartupWait(Duration.ofMinutes(2))
            .setRegisterShutdownHook(false)
            .setConnectConfig("password", password)
            .setErrorRedirector(log)
            .setOutputRedirector(log);
    DURABLE.forEach(setting -> server.setServerConfig(setting, durable ? "on" : "off"));
    var unpacked = places.postgresBinaries().resolve("unpacked");
    try {
      if (!Files.exists(unpacked)) {
        // The library takes what an interrupted start or a full disk left of them for whole.
        Places.remove(places.postgresBinaries());
      }
      if (!Files.exists(places.postgres().resolve("postgresql.conf"))) {
        initialise(server, places.data().resolve("initdb.password"), password);
      }
      var postgres = new Postgres(server.start(), places.postgres(), port, password);
      Files.deleteIfExists(places.data().resolve("initdb.password"));
      Files.writeString(unpacked, "");
      if (durable) {
        postgres.demandDurable();
      }
      return postgres;
    } catch (IOException | SQLException | IllegalStateException | ExceptionInInitializerError e) {
      throw new CannotStart(
          "PostgreSQL did not start; see %s.".formatted(places.log("postgres")), e);
    }
  }

  /** The library passes what it calls locale settings to initdb as options, so it takes any. */
  private static void initialise(EmbeddedPostgres.Builder server, Path file, String password)
      throws IOException {
    PrivateFile.write(file, password);
    server
        .setLocaleConfig("pwfile", file.toString())
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8");
  }

  /** A superuser's connection to one database. */
  Connection connect(String database) throws SQLException {
    return connect(port, database, "postgres", password);
  }

  static Connection connect(int port, String database, String login, String password)
      throws SQLException {
    var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    return DriverManager.getConnection(url, login, password);
  }

  /** PostgreSQL is nobody's child; it notes its number itself. */
  ProcessHandle process() {
    try (var lines = Files.lines(cluster.resolve("postmaster.pid"))) {
      return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it and its sessions in the midst of what they do; nothing is written down any more. */
  void crash() {
    Processes.crashPostgres(process());
    close();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The library switches these off; whoever keeps data must see that they are on. */
  private void demandDurable() throws SQLException {
    try (var connection = connect("postgres");
        var statement = connection.createStatement()) {
      for (var setting : DURABLE) {
        try (var shown = statement.executeQuery("show " + setting)) {
          if (!shown.next() || !shown.getString(1).equals("on")) {
            throw new CannotStart(
                "PostgreSQL runs with %s off and could lose data.".formatted(setting));
          }
        }
      }
    }
  }
}
