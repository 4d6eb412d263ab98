package org.trm.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Gives the tests one PostgreSQL and one Keycloak for the whole run, and an empty database.
 *
 * <p>They live in a process of their own, which ends with this one however it ends. The variable
 * TRM_TEST_STACK names the directory of services that already run and are shared instead.
 */
public final class LocalStack implements QuarkusTestResourceLifecycleManager {
  private static final String DATA = "local-stack.data";
  private static final String KEYS = "local-stack.keys";
  private static final String DATABASE = "local-stack.database";
  private static final String STARTING = "local-stack.starting";
  private static final Path OWN_KEYS = Path.of("target/local/test-keys").toAbsolutePath();
  private static final Path OWN = Path.of("target/local/test").toAbsolutePath();
  private static final Path SAID = OWN.resolve("services.log");

  /** The stack of this run. Tests and resources have class loaders of their own, so no field. */
  public static RunningStack current() {
    var data = System.getProperty(DATA);
    var database = System.getProperty(DATABASE);
    if (data == null || database == null) {
      throw new IllegalStateException("No test has started the local stack.");
    }
    return RunningStack.in(Path.of(data)).with(database);
  }

  /** This run's own copy of the keystores, in which tests may change keys. */
  public static Path keys() {
    return Path.of(System.getProperty(KEYS)).toAbsolutePath();
  }

  @Override
  public Map<String, String> start() {
    if (System.getProperty(DATABASE) == null) {
      startOnce();
    }
    var settings = current().settings();
    settings.put("quarkus.http.test-port", "0");
    settings.put("quarkus.http.test-ssl-port", String.valueOf(Ports.free().secure().api()));
    settings.put("trm.keys.directory", keys().toString());
    return settings;
  }

  /** Nothing: the next test profile needs it again, and the end of the JVM ends it. */
  @Override
  public void stop() {}

  private static void startOnce() {
    try {
      if (isShared()) {
        var shared = Path.of(System.getenv("TRM_TEST_STACK"));
        emptyDatabase(shared.toAbsolutePath(), Databases.RUN + random());
      } else {
        startServices();
        emptyDatabase(OWN, "app");
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("The local stack did not start: " + e.getMessage(), e);
    }
  }

  private static void emptyDatabase(Path data, String name) throws SQLException {
    var stack = RunningStack.in(data);
    var databases = stack.databases();
    databases.drop(name);
    databases.provideService(name);
    provideKeys(stack);
    System.setProperty(KEYS, copied(Places.in(data).keys()).toString());
    System.setProperty(DATA, data.toString());
    System.setProperty(DATABASE, name);
  }

  /** The realms that tests make up speak for a country of no other realm. */
  private static void provideKeys(RunningStack stack) {
    try {
      stack.tls().provide();
      stack.keys().provide(new Country("XK", "xk", "Made up by tests"));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Begins to start the services of this run, so that they come up while tests run that need none.
   * The process is known by a property, as a listener has another class loader than a resource.
   */
  static void begin() throws IOException {
    if (!isShared() && System.getProperty(STARTING) == null) {
      Files.createDirectories(OWN);
      var program =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(SAID.toFile())
              .start();
      System.setProperty(STARTING, String.valueOf(program.pid()));
    }
  }

  private static Path copied(Path keystores) {
    try {
      Places.remove(OWN_KEYS);
      Files.createDirectories(OWN_KEYS);
      try (var files = Files.list(keystores)) {
        for (var file : files.toList()) {
          PrivateFile.write(OWN_KEYS.resolve(file.getFileName()), Files.readAllBytes(file));
        }
      }
      return OWN_KEYS;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void startServices() throws IOException {
    begin();
    var program = ProcessHandle.of(Long.parseLong(System.getProperty(STARTING, "0")));
    while (!Files.readAllLines(SAID).contains("ready")) {
      if (program.filter(ProcessHandle::isAlive).isEmpty()) {
        throw new IOException(Files.readString(SAID));
      }
      LockSupport.parkNanos(100_000_000);
    }
  }

  private static boolean isShared() {
    var shared = System.getenv("TRM_TEST_STACK");
    return shared != null && !shared.isBlank();
  }

  private static List<String> command() throws IOException {
    var dependencies = Files.readString(Path.of("target/local/classpath"));
    var classpath =
        String.join(File.pathSeparator, "target/test-classes", "target/classes", dependencies);
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-Xms16m",
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:MinHeapFreeRatio=10",
        "-XX:MaxHeapFreeRatio=20",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        classpath,
        "org.trm.local.Stack",
        "services",
        OWN.toString(),
        String.valueOf(ProcessHandle.current().pid()));
  }

  private static String random() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
