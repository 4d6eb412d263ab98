package org.trm.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trm.token.BindingKind.DPOP;
import static org.trm.token.BindingKind.MTLS;
import static org.trm.token.BindingKind.NONE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.token.BindingKind;

/** In production the service starts only with realms that it may ask and tokens that are bound. */
class RealmSettingsTest {

  private static final String SAFE = "https://login.rs.example/realms/rs";
  private static final String UNSAFE = "http://localhost:8180/realms/rs";

  /** A country's part of the configuration. */
  private record Settings(
      List<String> issuers, String client, String secret, Set<BindingKind> bindings)
      implements Countries.Realm {}

  @Test
  void aRealmAsItShouldBeIsTaken() {
    var settings = settings(SAFE, "s", DPOP, MTLS);
    assertDoesNotThrow(() -> RealmSettings.demandSound("rs", settings, false));
  }

  @Test
  void plainTokensAndConnectionsAreForDevelopersMachinesOnly() {
    for (var settings : List.of(settings(SAFE, "s", DPOP, NONE), settings(UNSAFE, "s", DPOP))) {
      refused(settings, false);
      assertDoesNotThrow(() -> RealmSettings.demandSound("rs", settings, true));
    }
  }

  @Test
  void whatIsNotChosenIsNotGuessed() {
    refused(settings(SAFE, " ", DPOP), true);
    refused(settings(SAFE, "s"), true);
  }

  @Test
  void theAddressesOfTheServiceAreKnownInProduction() {
    for (var addresses :
        List.<Optional<List<String>>>of(
            Optional.empty(),
            Optional.of(List.of()),
            Optional.of(List.of("http://handoff.example")),
            Optional.of(List.of("https://handoff.example/")))) {
      assertThrows(IllegalStateException.class, () -> new Calls(addresses, false).toString());
      assertDoesNotThrow(() -> new Calls(addresses, true).toString());
    }
    assertDoesNotThrow(
        () -> new Calls(Optional.of(List.of("https://handoff.example")), false).toString());
  }

  private static void refused(Settings settings, boolean local) {
    var refusal =
        assertThrows(
            IllegalStateException.class, () -> RealmSettings.demandSound("rs", settings, local));
    assertEquals(true, String.valueOf(refusal.getMessage()).startsWith("trm.countries.rs."));
  }

  private static Settings settings(String issuer, String secret, BindingKind... bindings) {
    return new Settings(List.of(issuer), "trm-api", secret, Set.of(bindings));
  }
}
