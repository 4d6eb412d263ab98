package org.trm.production;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** The settings of this installation, and what they say it is; with the time, for what ends. */
record Installation(Config settings, InstantSource clock) {

  private static final String SOURCES = "quarkus.datasource";

  /** The logins by which the service reaches its databases, as their settings begin. */
  static final List<String> LOGINS =
      List.of(SOURCES, SOURCES + ".sequencer", SOURCES + ".anchor", "quarkus.flyway");

  Optional<String> value(String name) {
    return settings.getOptionalValue(name, String.class);
  }

  boolean says(String name, String value) {
    return value(name).filter(value::equalsIgnoreCase).isPresent();
  }

  /** The names of all settings that begin and end so, without those of profiles. */
  Stream<String> names(String beginning, String ending) {
    return StreamSupport.stream(settings.getPropertyNames().spliterator(), false)
        .filter(name -> name.startsWith(beginning) && name.endsWith(ending))
        .distinct()
        .sorted();
  }

  /** Whether it only migrates the database and ends: it is given no keys then, nor the anchor. */
  boolean migratesOnly() {
    return says("quarkus.init-and-exit", "true");
  }

  /** The migration's login is given to whatever migrates, and to nothing else. */
  boolean migrates() {
    return !says("quarkus.flyway.migrate-at-start", "false");
  }

  /** Whether this login is used here at all. */
  boolean uses(String login) {
    return switch (login) {
      case "quarkus.flyway" -> migrates();
      case SOURCES + ".anchor" -> !migratesOnly();
      default -> true;
    };
  }
}
