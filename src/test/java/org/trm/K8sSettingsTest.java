package org.trm;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.K8s.Container;
import org.trm.K8s.Deployment;
import org.trm.K8s.Resource;
import org.trm.K8s.SecretKey;
import org.trm.K8s.Variable;

class K8sSettingsTest {

  private static final Path COUNTRIES = Path.of("src/test/resources/local/countries.csv");

  private static final Set<String> ALWAYS =
      Set.of(
          "quarkus.datasource.jdbc.url",
          "quarkus.datasource.username",
          "quarkus.datasource.sequencer.jdbc.url",
          "quarkus.datasource.sequencer.username",
          "quarkus.datasource.anchor.jdbc.url",
          "quarkus.datasource.anchor.username",
          "quarkus.shutdown.timeout",
          "trm.addresses",
          "trm.audience",
          "trm.keys.directory",
          "trm.local",
          "trm.security.contact",
          "trm.security.expires");
  private static final Set<String> TO_MIGRATE =
      Set.of("quarkus.flyway.jdbc-url", "quarkus.flyway.username");
  private static final Set<String> SECRET =
      Set.of(
          "quarkus.datasource.password",
          "quarkus.datasource.sequencer.password",
          "quarkus.datasource.anchor.password",
          "quarkus.flyway.password",
          "trm.keys.password");
  private static final Set<String> SWITCHES =
      Set.of(
          "quarkus.config.locations", "quarkus.flyway.migrate-at-start", "quarkus.init-and-exit");

  private final Map<String, String> settings = K8sFiles.settings();
  private final Resource<Deployment> deployment =
      K8sFiles.read("deployment.yaml", new TypeReference<>() {});
  private final Container migrate = containers(true).getFirst();
  private final Container api = containers(false).getFirst();

  @Test
  void everySettingIsOneThatTheServiceKnows() throws IOException {
    var known = new TreeSet<>(ALWAYS);
    realms().forEach(realm -> known.addAll(Set.of(of(realm, "issuers"), of(realm, "bindings"))));
    assertEquals(known, settings.keySet());
    var toMigrate = new TreeSet<>(TO_MIGRATE);
    realms().forEach(realm -> toMigrate.add(of(realm, "secret")));
    assertEquals(toMigrate, K8sFiles.migrationSettings().keySet());
  }

  @Test
  void everyCountrysTokensAreBoundToAKey() throws IOException {
    for (var realm : realms()) {
      assertEquals("dpop,mtls", settings.get(of(realm, "bindings")), realm);
    }
  }

  private static List<String> realms() throws IOException {
    try (var countries = Files.lines(COUNTRIES)) {
      return countries.skip(1).map(row -> row.split(",", -1)[1]).toList();
    }
  }

  private static String of(String realm, String setting) {
    return "trm.countries." + realm + "." + setting;
  }

  @Test
  void everyVariableIsASettingThatTheServiceKnows() {
    var known = Stream.concat(SECRET.stream(), SWITCHES.stream()).map(K8sSettingsTest::variable);
    var names = variables().map(Variable::name).collect(toSet());
    assertEquals(known.collect(toSet()), names);
  }

  @Test
  void noPasswordStandsInAFile() {
    var values = new ArrayList<>(settings.values());
    values.addAll(K8sFiles.migrationSettings().values());
    values.forEach(value -> assertFalse(value.contains("password"), value));
    variables()
        .filter(one -> SECRET.stream().anyMatch(key -> variable(key).equals(one.name())))
        .forEach(one -> assertTrue(isUnused(one) || isNamedAfterItsSecret(one), one.name()));
  }

  @Test
  @Asvs("13.3.2")
  void theOwnersPasswordIsTheMigrationsAlone() {
    assertEquals(Set.of(variable("quarkus.flyway.password")), onlyIn(migrate, api, "PASSWORD"));
    assertIs("QUARKUS_INIT_AND_EXIT", "true", migrate);
    assertIs("QUARKUS_CONFIG_LOCATIONS", "/deployments/config/migration.properties", migrate);
    assertIs("QUARKUS_FLYWAY_MIGRATE_AT_START", "false", api);
  }

  @Test
  void theAnchorIsOnAnotherServerThanTheDatabase() {
    assertNotEquals(server("quarkus.datasource"), server("quarkus.datasource.anchor"));
  }

  @Test
  @Asvs("13.3.2")
  void theKeystoresAreTheServicesAlone() {
    var keys = settings.get("trm.keys.directory");
    assertTrue(api.volumeMounts().stream().anyMatch(mount -> mount.mountPath().equals(keys)));
    assertFalse(migrate.volumeMounts().stream().anyMatch(mount -> mount.mountPath().equals(keys)));
  }

  @Test
  void nothingIsSampledHere() {
    assertEquals("false", settings.get("trm.local"));
  }

  private String server(String source) {
    return URI.create(settings.getOrDefault(source + ".jdbc.url", "").replace("jdbc:", ""))
        .getHost();
  }

  private static void assertIs(String variable, String value, Container container) {
    assertTrue(container.env().contains(new Variable(variable, value, null)), variable);
  }

  private List<Container> containers(boolean first) {
    var pod = deployment.spec().template().spec();
    return first ? pod.initContainers() : pod.containers();
  }

  private Stream<Variable> variables() {
    return Stream.of(migrate, api).flatMap(container -> container.env().stream());
  }

  private static Set<String> onlyIn(Container one, Container other, String ending) {
    var names = new TreeSet<>(one.env().stream().map(Variable::name).toList());
    other.env().stream().map(Variable::name).forEach(names::remove);
    names.removeIf(name -> !name.endsWith(ending));
    return names;
  }

  private static boolean isUnused(Variable one) {
    return "unused".equals(one.value());
  }

  private static boolean isNamedAfterItsSecret(Variable one) {
    return one.value() == null
        && one.valueFrom().secretKeyRef() instanceof SecretKey(String secret, String key)
        && secret.equals("trm-handoff")
        && variable(key).equals(one.name());
  }

  /** A setting's name as a variable: capital letters, anything but letters and digits as "_". */
  private static String variable(String setting) {
    return setting.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
