package org.trm.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.vault.Sample.CASE;
import static org.trm.vault.Sample.CONTENT;
import static org.trm.vault.Sample.DESK;
import static org.trm.vault.Sample.HANDOFF;
import static org.trm.vault.Sample.SHELTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * An organisation's key pair in a PKCS#11 token, made there as the operator's page says; the token
 * is SoftHSM's, which {@code make test-extra} sets up.
 */
@EnabledIfEnvironmentVariable(named = "SOFTHSM2_CONF", matches = ".+")
class HardwareTokenTest {

  private static final String PIN = "4711";
  private static final List<String> LIBRARIES =
      List.of(
          "/usr/lib/softhsm/libsofthsm2.so",
          "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
          "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
          "/opt/homebrew/lib/softhsm/libsofthsm2.so");

  @TempDir private static Path directory;

  private static Path configuration;
  private static OrganisationKeys keys;
  private static Vault vault;

  @BeforeAll
  static void aTokenOfSerbias() throws Exception {
    configuration = directory.resolve("rs-token.cfg");
    Files.writeString(configuration, configured(initialised()));
    made("rs-shelter");
    keys = keys(PIN);
    var lifetimes = new Lifetimes();
    var files = new Keys(new Keystores(directory.toString(), "none"));
    vault = new Vault(files, keys, new Unwrapping(keys, lifetimes), lifetimes);
  }

  @Test
  void whatWasSealedForItOpensInTheToken() {
    var key = vault.newPacketKey(HANDOFF, 1);
    var sealed = key.seal(HEALTH, CONTENT);
    var opened = vault.unwrapPacketKey(vault.wrap(key, SHELTER), SHELTER, HANDOFF, 1);
    assertArrayEquals(CONTENT, opened.open(HEALTH, sealed));
  }

  @Test
  void theKeyNeverLeavesTheToken() {
    assertNull(keys.sealing(SHELTER).privateKey().getEncoded());
  }

  @Test
  void aVersionMadeInTheTokenIsFoundWithoutARestart() throws Exception {
    var key = vault.newCaseKey(SHELTER, CASE);
    var before = vault.wrap(key);
    made("rs-shelter.2");
    var later = keys(PIN);
    assertEquals("rs-shelter.2", later.sealing(SHELTER).name().alias());
    var lifetimes = new Lifetimes();
    assertArrayEquals(
        key.material().toJwk(),
        new Unwrapping(later, lifetimes)
            .open(before, SHELTER, CaseKey.nameOf(SHELTER, CASE))
            .toJwk());
  }

  @Test
  void whoIsNotInTheTokenIsNamed() {
    var missing = assertThrows(MissingKey.class, () -> keys.sealing(DESK));
    assertEquals(
        "No usable key for rs-desk in the token of rs:"
            + " add a P-256 key pair with its certificate under this alias",
        missing.getMessage());
  }

  private static OrganisationKeys keys(String pin) {
    var files = new Keystores(directory.toString(), "none");
    return new OrganisationKeys(
        files, new Tokens(() -> Map.of("rs", token(pin))), InstantSource.fixed(Instant.MAX));
  }

  private static TokenSettings.Token token(String pin) {
    return new TokenSettings.Token() {
      @Override
      public String configuration() {
        return configuration.toString();
      }

      @Override
      public String pin() {
        return pin;
      }
    };
  }

  private static void made(String alias) throws Exception {
    run(
        Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
        "-genkeypair",
        "-keystore",
        "NONE",
        "-storetype",
        "PKCS11",
        "-addprovider",
        "SunPKCS11",
        "-providerarg",
        configuration.toString(),
        "-storepass",
        PIN,
        "-alias",
        alias,
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=rs-shelter",
        "-validity",
        "3650");
  }

  private static String configured(String slot) {
    var library = LIBRARIES.stream().filter(one -> Files.exists(Path.of(one))).findFirst();
    return """
    name = rs
    library = %s
    slot = %s
    attributes(*,CKO_PRIVATE_KEY,CKK_EC) = {
      CKA_DERIVE = true
      CKA_SIGN = true
    }
    attributes(*,CKO_SECRET_KEY,CKK_GENERIC_SECRET) = {
      CKA_SENSITIVE = false
      CKA_EXTRACTABLE = true
    }
    """
        .formatted(library.orElseThrow(), slot);
  }

  /** The slot of a new token. */
  private static String initialised() throws Exception {
    var said =
        run(
            "softhsm2-util",
            "--init-token",
            "--free",
            "--label",
            "rs",
            "--pin",
            PIN,
            "--so-pin",
            PIN);
    var slot = Pattern.compile("slot (\\d+)").matcher(said);
    assertTrue(slot.find(), said);
    return slot.group(1);
  }

  private static String run(String... command) throws IOException, InterruptedException {
    var program = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, program.waitFor(), said);
    return said;
  }
}
