package org.trm.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gives the tests one PostgreSQL and one Keycloak for the whole run, and an empty database.
 *
 * <p>They live in a process of their own, which ends with this one however it ends. The variable
 * TRM_TEST_STACK names the directory of services that already run and are shared instead.
 */
public final class LocalStack implements QuarkusTestResourceLifecycleManager {
  private static final String DATA = "local-stack.data";
  private static final String DATABASE = "local-stack.database";
  private static final Path OWN = Path.of("target/local/test").toAbsolutePath();

  /** The stack of this run. Tests and resources have class loaders of their own, so no field. */
  public static RunningStack current() {
    var data = System.getProperty(DATA);
    var database = System.getProperty(DATABASE);
    if (data == null || database == null) {
      throw new IllegalStateException("No test has started the local stack.");
    }
    return RunningStack.in(Path.of(data)).with(database);
  }

  @Override
  public Map<String, String> start() {
    if (System.getProperty(DATABASE) == null) {
      startOnce();
    }
    var settings = current().settings();
    settings.put("quarkus.http.test-port", "0");
    return settings;
  }

  /** Nothing: the next test profile needs it again, and the end of the JVM ends it. */
  @Override
  public void stop() {}

  private static void startOnce() {
    var shared = System.getenv("TRM_TEST_STACK");
    try {
      if (shared == null || shared.isBlank()) {
        startServices();
        emptyDatabase(OWN, "app");
      } else {
        emptyDatabase(Path.of(shared).toAbsolutePath(), Databases.RUN + random());
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
    System.setProperty(DATA, data.toString());
    System.setProperty(DATABASE, name);
  }

  private static void startServices() throws IOException {
    var program = new ProcessBuilder(command()).redirectErrorStream(true).start();
    var said = new StringBuilder();
    try (BufferedReader lines = program.inputReader()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals("ready")) {
          return;
        }
        said.append(line).append('\n');
      }
    }
    throw new IOException(said.toString());
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
