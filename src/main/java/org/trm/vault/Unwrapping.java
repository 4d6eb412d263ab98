package org.trm.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Opens wrapped keys, and remembers each for a minute: the key agreement is the costly part. */
@Singleton
class Unwrapping {

  private static final Duration KEPT = Duration.ofSeconds(60);
  private static final int MOST = 10_000;

  private final Keys keys;
  private final Cache<Wrapped, KeyMaterial> opened;

  @Inject
  Unwrapping(Keys keys) {
    this(keys, Ticker.systemTicker());
  }

  Unwrapping(Keys keys, Ticker ticker) {
    this.keys = keys;
    this.opened =
        Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).ticker(ticker).build();
  }

  KeyMaterial open(WrappedKey wrapped, KeyOwner reader, String name) {
    return opened.get(
        new Wrapped(wrapped, reader, name),
        asked -> KeyOpening.open(wrapped, keys.privateKey(reader), name));
  }

  private record Wrapped(WrappedKey key, KeyOwner reader, String name) {}
}
