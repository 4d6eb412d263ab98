package org.trm.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.Asvs;

/** The service does not start in production with what was meant for a laptop. */
class ProductionWallTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final List<String> LOGINS = List.of("", ".sequencer", ".anchor");

  @TempDir private Path directory;

  private final Map<String, String> settings = new TreeMap<>();

  @BeforeEach
  void aRealInstallation() throws IOException {
    for (var login : LOGINS) {
      var source = "quarkus.datasource" + login;
      var name = login.isEmpty() ? "app" : login.substring(1);
      settings.put(
          source + ".jdbc.url", "jdbc:postgresql://db.trm.org:5432/trm?sslmode=verify-full");
      settings.put(source + ".username", "trm_" + name);
      settings.put(source + ".password", "c41f09b8e7d2a65301f" + name);
    }
    settings.put("quarkus.flyway.migrate-at-start", "false");
    settings.put("trm.countries.rs.issuers", "https://login.gov.rs/realms/rs");
    settings.put("trm.keys.directory", keystore("rw-r-----").toString());
    settings.put("trm.keys.password", "9f3c51e2a7d8406b");
    settings.put("trm.security.contact", "mailto:security@trm.org");
    settings.put("trm.security.expires", "2027-06-01T00:00:00Z");
    settings.put("trm.local", "false");
  }

  @Test
  void aRealInstallationStarts() {
    assertEquals(List.of(), faults());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quarkus.datasource.password | changeme | quarkus.datasource.password is one that stands in examples: set a random one.
          quarkus.datasource.password | trm_app | quarkus.datasource.password is one that stands in examples: set a random one.
          quarkus.datasource.sequencer.password | Password123! | quarkus.datasource.sequencer.password is one that stands in examples: set a random one.
          quarkus.datasource.anchor.password | aaaaaaaaaaaaaaaaaaaa | quarkus.datasource.anchor.password is one that stands in examples: set a random one.
          trm.keys.password | unused | trm.keys.password is one that stands in examples: set a random one.
          trm.keys.password | 9f3c51e2a7d8406 | trm.keys.password has fewer than 16 characters: set a random one.
          trm.keys.password | c41f09b8e7d2a65301fapp | trm.keys.password is another setting's password as well: set one of its own.
          trm.keys.password | | trm.keys.password is missing: set it.
          trm.countries.rs.secret | secret | trm.countries.rs.secret is one that stands in examples: set a random one.
          quarkus.datasource.username | trm_owner | quarkus.datasource.username is not trm_app: any other login stands outside the walls.
          quarkus.datasource.sequencer.username | trm_app | quarkus.datasource.sequencer.username is not trm_sequencer: any other login stands outside the walls.
          quarkus.datasource.anchor.username | postgres | quarkus.datasource.anchor.username is not trm_anchor: any other login stands outside the walls.
          quarkus.datasource.jdbc.url | jdbc:postgresql://db/trm | quarkus.datasource.jdbc.url does not check the database's certificate: add sslmode=verify-full.
          quarkus.datasource.jdbc.url | jdbc:postgresql://db/trm?sslmode=require | quarkus.datasource.jdbc.url does not check the database's certificate: add sslmode=verify-full.
          trm.countries.rs.issuers | http://login.gov.rs/realms/rs | trm.countries.rs.issuers has an address without https: tokens could be forged.
          trm.countries.rs.issuers | https://login.gov.rs, https://login.rs.example/realms/rs | trm.countries.rs.issuers has an example's address, or this machine's: set the realm's.
          trm.countries.rs.issuers | https://localhost:8180/realms/rs | trm.countries.rs.issuers has an example's address, or this machine's: set the realm's.
          trm.keys.directory | /no/such/folder | trm.keys.directory cannot be read: set it to where the keystores are.
          trm.security.contact | mailto:nobody@localhost | trm.security.contact is missing or nobody's: set mailto:, https: or tel: for reports.
          trm.security.contact | security at trm.org | trm.security.contact is missing or nobody's: set mailto:, https: or tel: for reports.
          trm.security.expires | 2026-11-23T12:00:00Z | trm.security.expires is over: look whether the contact is right, and set a later day.
          trm.security.expires | | trm.security.expires is missing: set until when the contact holds, in UTC.\
          """)
  @Asvs({"12.3.2", "13.2.3"})
  void whatIsLeftAsItWasIsNamedInOneSentence(String name, String value, String fault) {
    settings.put(name, value == null ? "" : value);
    assertEquals(List.of(fault), faults());
    var refusal =
        assertThrows(IllegalStateException.class, () -> wall().atStart(new StartupEvent()));
    assertEquals("Not started. " + fault + " See Settings in operations.md.", refusal.getMessage());
  }

  @Test
  void nobodyCouldCallWithoutARealm() {
    settings.remove("trm.countries.rs.issuers");
    assertEquals(List.of("trm.countries.<realm>.issuers is missing: nobody could call."), faults());
  }

  @Test
  void keysThatEverybodyOnTheMachineReadsAreNamed() throws IOException {
    keystore("rw-r--r--");
    assertEquals(
        List.of("rs.p12 can be read by everybody or written by others: chmod 0440 or less."),
        faults());
  }

  @Test
  void keysThatALaptopMadeAreNamed() throws IOException {
    Files.writeString(directory.resolve("secrets.properties"), "");
    assertTrue(faults().getFirst().startsWith("trm.keys.directory is the one that make run made"));
  }

  @Test
  void whatMigratesIsLookedAtByItsOwnLogins() {
    settings.keySet().removeIf(name -> name.startsWith("trm.keys") || name.contains("anchor"));
    settings.put("quarkus.init-and-exit", "true");
    settings.remove("quarkus.flyway.migrate-at-start");
    settings.put("quarkus.flyway.jdbc-url", "jdbc:postgresql://db/trm?a=b&sslmode=verify-full");
    settings.put("quarkus.flyway.username", "postgres");
    settings.put("quarkus.flyway.password", "postgres");
    assertEquals(
        List.of(
            "quarkus.flyway.password is one that stands in examples: set a random one.",
            "quarkus.flyway.username is not trm_owner: any other login stands outside the walls."),
        faults());
  }

  @Test
  void noFaultTellsAValue() {
    settings.replaceAll((name, value) -> name.equals("trm.local") ? value : "hunter2");
    assertTrue(faults().size() > 8);
    faults().forEach(fault -> assertTrue(!fault.contains("hunter2"), fault));
  }

  @Test
  @Asvs("6.3.2")
  void whatIsForOnesOwnMachineListensToNobodyElse() {
    settings.put("trm.local", "true");
    assertTrue(faults().getFirst().startsWith("trm.local is true, which is for one's own machine"));
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("trm.keys.password", "");
    assertEquals(List.of(), faults());
  }

  private List<String> faults() {
    return wall().faults();
  }

  private ProductionWall wall() {
    var config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "settings", 100))
            .build();
    return new ProductionWall(config, () -> NOW);
  }

  private Path keystore(String rights) throws IOException {
    var keys = Files.createDirectories(directory.resolve("keys"));
    var file = keys.resolve("rs.p12");
    Files.deleteIfExists(file);
    Files.createFile(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    return keys;
  }
}
