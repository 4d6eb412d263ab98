package org.trm.production;

import java.util.Map;
import java.util.stream.Stream;

/** Logins that stand outside the walls of the database. */
final class Logins implements Check {

  private static final Map<String, String> RIGHT =
      Map.of(
          "quarkus.datasource", "trm_app",
          "quarkus.datasource.sequencer", "trm_sequencer",
          "quarkus.datasource.anchor", "trm_anchor",
          "quarkus.flyway", "trm_owner");

  @Override
  public Stream<String> faults(Installation installation) {
    return Installation.LOGINS.stream()
        .filter(installation::uses)
        .filter(login -> !installation.says(login + ".username", RIGHT.getOrDefault(login, "")))
        .map(login ->
            "%s.username is not %s: any other login stands outside the walls."
                .formatted(login, RIGHT.get(login)));
  }
}
