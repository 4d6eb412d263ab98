package org.trm.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One row of the table of countries: a realm, its code and its name. */
record Country(String code, String realm, String name) {
  private static final String NETWORK = "network";

  static List<Country> all() {
    var table = Objects.requireNonNull(Country.class.getResourceAsStream("/local/countries.csv"));
    try (var rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return rows.lines().skip(1).map(Country::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Country parse(String row) {
    var cells = row.split(",", -1);
    return new Country(cells[0], cells[1], cells[2]);
  }

  boolean isNetwork() {
    return realm.equals(NETWORK);
  }

  /** The file that holds the keys of its organisations. */
  String keystore() {
    return code.toLowerCase(Locale.ROOT) + ".p12";
  }

  List<String> organisations() {
    return isNetwork()
        ? List.of("network-secretariat")
        : List.of(
            realm + "-desk",
            realm + "-child-protection",
            realm + "-shelter",
            realm + "-data-authority");
  }

  /** The client as which its national referral system calls. */
  String system() {
    return desk() + "-system";
  }

  /** The organisation whose national referral system may call on its own account. */
  String desk() {
    return organisations().getFirst();
  }
}
