package org.trm.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.InvalidKeyException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Opens wrapped keys, and gives each again for a while: the key agreement is the costly part.
 *
 * <p>Whoever is given one has half a minute left to work with it, which is longer than any call
 * takes; then {@link Lifetimes} makes zeros of it.
 */
@Singleton
class Unwrapping {

  static final Duration GIVEN_AGAIN = Duration.ofSeconds(25);
  private static final int MOST = 10_000;

  private final OrganisationKeys keys;
  private final Lifetimes lifetimes;
  private final Cache<Wrapped, KeyMaterial> opened;

  @Inject
  Unwrapping(OrganisationKeys keys, Lifetimes lifetimes) {
    this(keys, lifetimes, Ticker.systemTicker());
  }

  Unwrapping(OrganisationKeys keys, Lifetimes lifetimes, Ticker ticker) {
    this.keys = keys;
    this.lifetimes = lifetimes;
    this.opened =
        Caffeine.newBuilder()
            .expireAfterWrite(GIVEN_AGAIN)
            .maximumSize(MOST)
            .ticker(ticker)
            .build();
  }

  KeyMaterial open(WrappedKey wrapped, KeyOwner reader, String name) {
    return opened.get(
        new Wrapped(wrapped, reader, name),
        asked -> lifetimes.begin(KeyOpening.open(wrapped, id -> key(reader, id), name)));
  }

  /** What was sealed before key pairs had names was sealed with the first. */
  private OrganisationKey key(KeyOwner reader, @Nullable String id) throws InvalidKeyException {
    var first = KeyName.first(reader.organisation());
    var name =
        KeyName.parse(id == null ? first.alias() : id)
            .filter(one -> one.organisation().equals(reader.organisation()))
            .orElseThrow(() -> new InvalidKeyException("sealed for somebody else"));
    return keys.opening(reader, name);
  }

  private record Wrapped(WrappedKey key, KeyOwner reader, String name) {}
}
