package org.trm.local;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives one organisation of a running installation a newer key pair, waits until everything is
 * wrapped by it, and takes the older ones away; calls are served all the while.
 */
final class RotateKeys {
  private static final Duration LEAD = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final RunningStack stack;
  private final String organisation;
  private final InstantSource clock;

  RotateKeys(RunningStack stack, String organisation, InstantSource clock) {
    this.stack = stack;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** The running installation in this directory. */
  static void run(Path data, String organisation) throws Exception {
    if (!RunningStack.isRunning(data)) {
      throw new CannotStart("Nothing runs there: start it with make run, in another terminal.");
    }
    new RotateKeys(RunningStack.in(data), organisation, InstantSource.system()).rotate();
  }

  private void rotate() throws Exception {
    var settings = stack.settings();
    var keystores = Path.of(settings.get("trm.keys.directory"));
    var pairs =
        KeyPairs.of(keystores, requireNonNull(settings.get("trm.keys.password")), organisation);
    var from = clock.instant().plus(LEAD).truncatedTo(ChronoUnit.SECONDS);
    var newest = pairs.add(from);
    System.out.printf("%s is in the keystore and seals from %s on.%n", newest, from);
    try (var owner = stack.connect("trm_owner")) {
      await(owner, newest, from);
      for (var name : pairs.names()) {
        if (!name.equals(newest)) {
          retire(owner, name);
          pairs.remove(name);
          System.out.printf("%s is out of the keystore.%n", name);
        }
      }
    }
  }

  private void await(Connection owner, String newest, Instant from) throws Exception {
    var end = from.plus(PATIENCE);
    for (var uses = Map.of("", 1L); !uses.isEmpty() || clock.instant().isBefore(from); ) {
      Thread.sleep(Duration.ofSeconds(2));
      uses = uses(owner);
      uses.remove(newest);
      if (!uses.isEmpty()) {
        System.out.printf("still wrapped by older ones: %s%n", uses);
      }
      if (clock.instant().isAfter(end)) {
        throw new CannotStart("Not everything was wrapped anew in time: see the service's log.");
      }
    }
  }

  private Map<String, Long> uses(Connection owner) throws SQLException {
    try (var ask = owner.prepareStatement("select key, uses from key_uses(?)")) {
      ask.setString(1, organisation);
      var uses = new TreeMap<String, Long>();
      try (var row = ask.executeQuery()) {
        while (row.next()) {
          uses.put(row.getString(1), row.getLong(2));
        }
      }
      return uses;
    }
  }

  /** The database refuses while anything is wrapped to it. */
  private void retire(Connection owner, String name) throws SQLException {
    try (var ask = owner.prepareStatement("select key_retire(?, ?)")) {
      ask.setString(1, organisation);
      ask.setString(2, name);
      ask.execute();
    }
  }
}
