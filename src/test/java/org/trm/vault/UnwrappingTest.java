package org.trm.vault;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.trm.vault.Sample.SHELTER;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnwrappingTest {

  @TempDir private Path directory;

  private final AtomicLong nanos = new AtomicLong();
  private Unwrapping unwrapping;
  private WrappedKey wrapped;

  @BeforeEach
  void wrapped() {
    var keys = new KeyFiles(directory).withPair(SHELTER).keys();
    unwrapping = new Unwrapping(keys, nanos::get);
    wrapped = KeyEnvelope.seal(KeyMaterial.fresh("a"), keys.publicKey(SHELTER));
  }

  @Test
  void anOpenedKeyIsKeptForLessThanAMinute() {
    var first = open();
    nanos.set(Duration.ofSeconds(59).toNanos());
    assertSame(first, open());
  }

  @Test
  void anOpenedKeyIsForgottenAfterAMinuteEvenIfItIsUsed() {
    var first = open();
    nanos.set(Duration.ofSeconds(59).toNanos());
    open();
    nanos.set(Duration.ofSeconds(61).toNanos());
    assertNotSame(first, open());
  }

  private KeyMaterial open() {
    return unwrapping.open(wrapped, SHELTER, "a");
  }
}
