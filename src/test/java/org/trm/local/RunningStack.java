package org.trm.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A stack that runs, as those see it who use it: where its parts are, and the passwords. */
public record RunningStack(Path data, Ports ports, String database) {
  private static final String FILE = "stack.properties";

  /** Reads what the launcher left in its data directory when everything was ready. */
  public static RunningStack in(Path data) {
    try {
      var values = PrivateFile.properties(data.resolve(FILE));
      return new RunningStack(data, Ports.from(values), values.getProperty("database"));
    } catch (IOException e) {
      throw new CannotStart("No stack runs with the data in %s.".formatted(data), e);
    }
  }

  /** Whether a service runs with the data in this directory, and answers. */
  public static boolean isRunning(Path data) throws InterruptedException {
    return isIn(data) && in(data).answers();
  }

  static boolean isIn(Path data) {
    return Files.exists(data.resolve(FILE));
  }

  static void forget(Path data) {
    try {
      Files.deleteIfExists(data.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write() throws IOException {
    PrivateFile.write(
        data.resolve(FILE),
        """
        api=%d
        keycloak=%d
        management=%d
        postgres=%d
        api.tls=%d
        keycloak.tls=%d
        database=%s
        """
            .formatted(
                ports.api(),
                ports.keycloak(),
                ports.management(),
                ports.postgres(),
                ports.secure().api(),
                ports.secure().keycloak(),
                database));
  }

  /** The same servers, another database. */
  public RunningStack with(String otherDatabase) {
    return new RunningStack(data, ports, otherDatabase);
  }

  public URI api() {
    return URI.create("http://localhost:" + ports.api());
  }

  public String issuer(String realm) {
    return "http://localhost:" + ports.keycloak() + "/realms/" + realm;
  }

  public URI tokenUrl(String realm) {
    return URI.create(issuer(realm) + "/protocol/openid-connect/token");
  }

  /** Whether this Keycloak speaks TLS too. */
  public boolean hasSecureKeycloak() {
    return ports.secure().keycloak() > 0;
  }

  /** Where systems get tokens that are bound to their certificates. */
  public URI secureTokenUrl(String realm) {
    return URI.create(
        "https://localhost:%d/realms/%s/protocol/openid-connect/token"
            .formatted(ports.secure().keycloak(), realm));
  }

  /** The one password of all sample users and systems. */
  public String password() {
    return secrets().of("people");
  }

  /** The server's message may quote rows, so it stays out of exceptions and logs. */
  public String jdbcUrl() {
    return jdbcUrl(database);
  }

  private String jdbcUrl(String name) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false"
        .formatted(ports.postgres(), name);
  }

  /** Connects to the anchor's database. */
  public Connection connectToAnchor(String login) throws SQLException {
    var name = Databases.anchorOf(database);
    return Postgres.connect(ports.postgres(), name, login, secrets().of(login));
  }

  /** Connects as {@code postgres}, {@code trm_owner}, {@code trm_app} and so on. */
  public Connection connect(String login) throws SQLException {
    return Postgres.connect(ports.postgres(), database, login, secrets().of(login));
  }

  /** The service's configuration for this stack. */
  public Map<String, String> settings() {
    var settings = new TreeMap<String, String>();
    login(settings, "quarkus.datasource.jdbc.url", "quarkus.datasource", "trm_app");
    login(
        settings,
        "quarkus.datasource.sequencer.jdbc.url",
        "quarkus.datasource.sequencer",
        "trm_sequencer");
    login(
        settings, "quarkus.datasource.anchor.jdbc.url", "quarkus.datasource.anchor", "trm_anchor");
    settings.put("quarkus.datasource.anchor.jdbc.url", jdbcUrl(Databases.anchorOf(database)));
    login(settings, "quarkus.flyway.jdbc-url", "quarkus.flyway", "trm_owner");
    for (var country : Country.all()) {
      var realm = "trm.countries." + country.realm();
      settings.put(realm + ".issuers", issuer(country.realm()));
      settings.put(realm + ".secret", secrets().of("introspection"));
      settings.put(realm + ".bindings", "dpop,mtls,none");
    }
    settings.put("trm.audience", "trm-api");
    settings.put("trm.keys.directory", data.toAbsolutePath().resolve("keys").toString());
    settings.put("trm.keys.password", secrets().of("keys"));
    settings.put("trm.security.contact", "mailto:nobody@localhost");
    settings.put("trm.security.expires", "2099-01-01T00:00:00Z");
    settings.put("trm.local", "true");
    var tls = Places.in(data).tls();
    store(settings, "quarkus.tls.api.key-store.p12", tls.resolve("localhost.p12"));
    store(settings, "quarkus.tls.api.trust-store.p12", tls.resolve("trusted.p12"));
    settings.put("quarkus.http.tls-configuration-name", "api");
    return settings;
  }

  boolean answers() throws InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      return Child.answers(http, Api.health(this));
    }
  }

  private void store(Map<String, String> settings, String name, Path file) {
    settings.put(name + ".path", file.toAbsolutePath().toString());
    settings.put(name + ".password", secrets().of("keys"));
  }

  private void login(Map<String, String> settings, String urlName, String prefix, String login) {
    settings.put(urlName, jdbcUrl());
    settings.put(prefix + ".username", login);
    settings.put(prefix + ".password", secrets().of(login));
  }

  Keys keys() {
    return new Keys(Places.in(data).keys(), secrets().of("keys"));
  }

  Tls tls() {
    return new Tls(Places.in(data).tls(), secrets().of("keys"));
  }

  char[] keysPassword() {
    return secrets().of("keys").toCharArray();
  }

  Databases databases() {
    return new Databases(ports.postgres(), secrets());
  }

  private Secrets secrets() {
    return Secrets.existing(Places.in(data).secrets());
  }

  static Properties asProperties(Map<String, String> settings) {
    var properties = new Properties();
    properties.putAll(settings);
    return properties;
  }
}
