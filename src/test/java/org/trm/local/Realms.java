package org.trm.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The realm of every country, made from one template.
 *
 * <p>Tokens are signed with PS256: a verification took 50 microseconds here, as with RS256, against
 * 500 for ES256 and 750 for Ed25519, and the service verifies one with each request. The many
 * rounds of a password hash would protect nothing but a random password that stands in clear beside
 * it, so there are few.
 */
final class Realms {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final String password;
  private final String introspection;

  Realms(String password, String introspection) {
    this.password = password;
    this.introspection = introspection;
  }

  /** The content of every realm by its name. */
  Map<String, String> all() {
    var realms = new TreeMap<String, String>();
    Country.all().forEach(country -> realms.put(country.realm(), render(country)));
    return realms;
  }

  /** Changes when template, table, rule or password do, and with it the realm is made anew. */
  static String fingerprint(String realm) {
    try {
      var sum = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sum.digest(realm.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String render(Country country) {
    return template()
        .replace("{realm}", country.realm())
        .replace("{name}", country.name())
        .replace("{system}", country.system())
        .replace("{hasSystem}", String.valueOf(!country.isNetwork()))
        .replace("{password}", password)
        .replace("{introspection}", introspection)
        .replace("{roles}", json(roles(country)))
        .replace("{duties}", json(People.duties(country)))
        .replace("{users}", json(users(country)));
  }

  private static List<Map<String, String>> roles(Country country) {
    return People.duties(country).stream().map(duty -> Map.of("name", duty)).toList();
  }

  private List<Map<String, Object>> users(Country country) {
    var users = new ArrayList<Map<String, Object>>();
    for (var person : People.of(country)) {
      var user = user(country, person.username(), person.organisation(), person.duty());
      user.put("credentials", List.of(Map.of("type", "password", "value", password)));
      users.add(user);
    }
    if (!country.isNetwork()) {
      for (var client : List.of(country.system(), country.system() + "-mtls")) {
        var account = user(country, "service-account-" + client, country.desk(), "system");
        account.put("serviceAccountClientId", client);
        users.add(account);
      }
    }
    return users;
  }

  /** The id is made from the name, so that a realm made anew has the same subjects. */
  private static Map<String, Object> user(
      Country country, String username, String organisation, String duty) {
    var id =
        UUID.nameUUIDFromBytes((country.realm() + "/" + username).getBytes(StandardCharsets.UTF_8));
    var user = new TreeMap<String, Object>();
    user.put("id", id.toString());
    user.put("username", username);
    user.put("enabled", true);
    user.put("attributes", Map.of("organisation", List.of(organisation)));
    user.put("realmRoles", List.of(duty));
    return user;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String template() {
    try (var in = Objects.requireNonNull(Realms.class.getResourceAsStream("/local/realm.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
