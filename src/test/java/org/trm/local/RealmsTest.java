package org.trm.local;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmsTest {
  private static final Set<String> NATIONAL =
      Set.of(
          "caseworker",
          "focal-point",
          "supervisor",
          "child-protection",
          "data-protection",
          "auditor",
          "coordinator",
          "rapporteur",
          "inspector",
          "system");
  private static final Set<String> NETWORK = Set.of("secretariat", "chair", "observer");

  private final Realms realms = new Realms("a-password", "a-secret");

  @Test
  void everyCountryHasARealmAndSoHasTheNetwork() {
    assertEquals(13, realms.all().size());
    assertTrue(realms.all().containsKey("network"));
  }

  @Test
  void everyDutyHasAUser() throws Exception {
    for (var country : Country.all()) {
      var realm = realm(country);
      var wanted = country.isNetwork() ? NETWORK : NATIONAL;
      assertEquals(wanted, names(realm.at("/roles/realm"), "/name"), country.realm());
      assertEquals(wanted, names(realm.at("/users"), "/realmRoles/0"), country.realm());
    }
  }

  @Test
  void nothingIsLeftToFillIn() {
    realms.all().values().forEach(file -> assertFalse(file.matches("(?s).*\\{[a-zA-Z]+}.*")));
  }

  @Test
  void usersAreNamedAfterOrganisationAndDuty() throws Exception {
    var serbia = Country.all().stream().filter(c -> c.code().equals("RS")).findFirst();
    var users = names(realm(serbia.orElseThrow()).at("/users"), "/username");
    assertTrue(users.contains("rs-shelter-caseworker"));
    assertTrue(users.contains("rs-desk-focal-point"));
    assertTrue(users.contains("service-account-rs-desk-system"));
    assertTrue(users.contains("service-account-rs-desk-system-mtls"));
    assertEquals(15, users.size());
  }

  @Test
  void anotherPasswordMeansOtherRealms() {
    assertEquals(realms.all(), new Realms("a-password", "a-secret").all());
    assertNotEquals(realms.all(), new Realms("another", "a-secret").all());
    assertNotEquals(realms.all(), new Realms("a-password", "another").all());
  }

  private JsonNode realm(Country country) throws Exception {
    return new ObjectMapper().readTree(realms.render(country));
  }

  private static Set<String> names(JsonNode list, String pointer) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> item.at(pointer).asText())
        .collect(toSet());
  }
}
