package org.trm.vault;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;

/**
 * The key pairs of organisations, from their country's keystore or token, read anew when that has
 * changed: a version is added and taken away without a restart.
 */
@Singleton
class OrganisationKeys {

  private static final Logger LOG = Logger.getLogger(OrganisationKeys.class);
  private static final String REMEDY = "add a P-256 key pair with its certificate under this alias";

  private final Keystores files;
  private final Tokens tokens;
  private final InstantSource clock;
  private final Map<CountryCode, Opened> opened = new ConcurrentHashMap<>();

  OrganisationKeys(Keystores files, Tokens tokens, InstantSource clock) {
    this.files = files;
    this.tokens = tokens;
    this.clock = clock;
  }

  private record Opened(Object state, KeyShelf shelf) {}

  /** What is sealed for an organisation now is sealed with this. */
  OrganisationKey sealing(KeyOwner owner) {
    var first = KeyName.first(owner.organisation());
    return shelf(owner.country(), first.alias())
        .ring(owner.organisation())
        .sealing(clock.instant())
        .orElseThrow(() -> missing(owner.country(), first));
  }

  /** What was sealed for an organisation with this version of its key pair opens with this. */
  OrganisationKey opening(KeyOwner owner, KeyName name) {
    return shelf(owner.country(), name.alias())
        .ring(owner.organisation())
        .version(name.version())
        .orElseThrow(() -> missing(owner.country(), name));
  }

  /** The organisations that have a newer key pair in use, and older ones still at hand. */
  List<KeyTurn> turning() {
    return Stream.concat(files.countries().stream(), tokens.countries().stream())
        .distinct()
        .flatMap(this::turning)
        .toList();
  }

  private Stream<KeyTurn> turning(CountryCode country) {
    try {
      var shelf = shelf(country, "any");
      return shelf.turning().stream()
          .map(organisation -> new KeyOwner(country, organisation))
          .map(owner -> new KeyTurn(owner, sealing(owner).name().alias()))
          .filter(turn -> shelf.ring(turn.owner().organisation()).hasOlderThan(turn.newest()));
    } catch (MissingKey e) {
      LOG.warnf("keys not looked at: %s", e.getMessage());
      return Stream.empty();
    }
  }

  private KeyShelf shelf(CountryCode country, String wanted) {
    var state = tokens.has(country) ? Tokens.state(clock.instant()) : files.state(country.lower());
    var before = opened.get(country);
    if (before != null && before.state().equals(state)) {
      return before.shelf();
    }
    return reopened(country, state, before, wanted);
  }

  /** One that does not open, for it is just being written, does not close what was open. */
  private KeyShelf reopened(
      CountryCode country, Object state, @Nullable Opened before, String wanted) {
    try {
      var shelf =
          tokens.has(country)
              ? tokens.open(country, wanted)
              : new KeyShelf(files.open(country.lower(), wanted), files.password(), null);
      opened.put(country, new Opened(state, shelf));
      return shelf;
    } catch (MissingKey e) {
      if (before == null) {
        throw e;
      }
      LOG.warnf("keys not read anew: %s", e.getMessage());
      return before.shelf();
    }
  }

  private MissingKey missing(CountryCode country, KeyName name) {
    var where = tokens.has(country) ? Tokens.name(country) : files.fileName(country.lower());
    return new MissingKey(name.alias(), where, REMEDY);
  }
}
