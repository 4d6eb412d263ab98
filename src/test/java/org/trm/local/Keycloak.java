package org.trm.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real Keycloak: built once, its realms imported once for each change of the template. */
final class Keycloak {
  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=postgres",
          "--health-enabled=true",
          "--metrics-enabled=true",
          "--https-client-auth=request");
  // What its own start script gives the JVM, but for heap, collector and compiler: it is ready
  // after
  // 9 seconds of CPU instead of 20 when nothing is optimised for a long life.
  private static final List<String> JVM =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "-Duser.language=en",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dpicocli.disable.closures=true");

  private final Places places;
  private final Ports ports;
  private final Secrets secrets;

  Keycloak(Places places, Ports ports, Secrets secrets) {
    this.places = places;
    this.ports = ports;
    this.secrets = secrets;
  }

  boolean needsBuild() {
    return !Files.exists(builtMarker());
  }

  Child build() {
    var distribution = places.keycloakDistribution();
    var arguments = new ArrayList<>(List.of("-Dkc.config.build-and-exit=true"));
    return run("Keycloak's build", distribution, arguments, BUILD, places.log("keycloak-build"));
  }

  void built() throws IOException {
    Files.createFile(builtMarker());
  }

  Child start() throws IOException {
    var arguments =
        List.of(
            "start",
            "--optimized",
            "--cache=local",
            "--log-level=info,io.smallrye.health:warn",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + ports.keycloak(),
            "--https-port=" + ports.secure().keycloak(),
            "--https-key-store-file=" + places.tls().resolve("localhost.p12"),
            "--https-trust-store-file=" + places.tls().resolve("trusted.p12"),
            "--http-management-port=" + ports.management(),
            "--hostname=http://localhost:" + ports.keycloak(),
            "--db-url=jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/keycloak",
            "--db-username=keycloak",
            "--db-pool-max-size=20");
    makeHome();
    return run("Keycloak", places.keycloakHome(), List.of(), arguments, places.log("keycloak"));
  }

  /** Called when it is ready. */
  void provideRealms() throws Exception {
    new RealmImport(
            URI.create("http://localhost:" + ports.keycloak()),
            secrets.of("people"),
            places.importedRealms())
        .provide(new Realms(secrets.of("people"), secrets.of("introspection")).all());
  }

  /** Realms answer when the bootstrap is over; the health check has said yes before that. */
  URI health() {
    return URI.create("http://localhost:" + ports.keycloak() + "/realms/master");
  }

  /** A home of its own for each data directory, so that several can share one distribution. */
  private void makeHome() throws IOException {
    Files.createDirectories(places.keycloakHome());
    for (var part : List.of("conf", "lib", "providers", "themes")) {
      var link = places.keycloakHome().resolve(part);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, places.keycloakDistribution().resolve(part));
    }
  }

  /** The name says what it was built with: other options need another build. */
  private Path builtMarker() {
    return places
        .keycloakDistribution()
        .resolve("built-" + Integer.toHexString(BUILD.hashCode()) + ".marker");
  }

  private Child run(
      String name, Path home, List<String> properties, List<String> arguments, Path log) {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(JVM);
    command.addAll(properties);
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.add("-cp");
    command.add(home.resolve("lib/quarkus-run.jar").toString());
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(arguments);
    var program = new ProcessBuilder(command);
    program.environment().keySet().removeIf(variable -> variable.startsWith("KC_"));
    program.environment().put("KC_DB_PASSWORD", secrets.of("keycloak"));
    program.environment().put("KC_HTTPS_KEY_STORE_PASSWORD", secrets.of("keys"));
    program.environment().put("KC_HTTPS_TRUST_STORE_PASSWORD", secrets.of("keys"));
    program.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    program.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("people"));
    return Child.start(name, program, log);
  }
}
