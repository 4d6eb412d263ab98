package org.trm.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.vault.Sample.SHELTER;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trm.Asvs;

/** No key to a case or a packet is in memory for longer than a minute. */
class UnwrappingTest {

  @TempDir private Path directory;

  private final AtomicLong nanos = new AtomicLong();
  private final Lifetimes lifetimes = new Lifetimes(nanos::get);
  private Unwrapping unwrapping;
  private WrappedKey wrapped;

  @BeforeEach
  void wrapped() {
    var keys = new KeyFiles(directory).withPair(SHELTER).organisations();
    unwrapping = new Unwrapping(keys, lifetimes, nanos::get);
    wrapped = KeyEnvelope.seal(KeyMaterial.fresh("a"), keys.sealing(SHELTER));
  }

  @Test
  void anOpenedKeyIsGivenAgainForAWhile() {
    var first = open();
    after(Unwrapping.GIVEN_AGAIN.minusSeconds(1));
    assertSame(first, open());
  }

  @Test
  void itIsGivenNoLongerHoweverOftenItIsUsed() {
    var first = open();
    after(Unwrapping.GIVEN_AGAIN.minusSeconds(1));
    open();
    after(Duration.ofSeconds(2));
    assertNotSame(first, open());
  }

  @Test
  void whoeverIsGivenOneHasTimeForTheLongestCall() {
    var call = Duration.ofSeconds(30);
    assertTrue(Unwrapping.GIVEN_AGAIN.plus(call).compareTo(Lifetimes.LIFE) < 0);
    assertTrue(Lifetimes.LIFE.compareTo(Duration.ofSeconds(60)) < 0);
  }

  @Test
  @Asvs("11.7.2")
  void beforeAMinuteHasPassedItIsZeros() throws ReflectiveOperationException {
    var opened = open();
    after(Lifetimes.LIFE);
    assertArrayEquals(new byte[32], bytesOf(opened));
  }

  @Test
  void aNewKeyEndsAsWell() throws ReflectiveOperationException {
    var fresh = lifetimes.begin(KeyMaterial.fresh("b"));
    after(Lifetimes.LIFE);
    assertArrayEquals(new byte[32], bytesOf(fresh));
  }

  @Test
  void nothingIsEverSealedWithZeros() {
    var opened = open();
    after(Lifetimes.LIFE);
    assertThrows(IllegalStateException.class, () -> opened.keyFor("HEALTH"));
    assertThrows(IllegalStateException.class, opened::toJwk);
  }

  @Test
  void aYoungerKeyLivesOn() {
    open();
    after(Lifetimes.LIFE.minusSeconds(1));
    var younger = open();
    after(Duration.ofSeconds(1));
    younger.keyFor("HEALTH");
  }

  private KeyMaterial open() {
    return unwrapping.open(wrapped, SHELTER, "a");
  }

  private void after(Duration more) {
    nanos.addAndGet(more.toNanos());
    lifetimes.end();
  }

  private static byte[] bytesOf(KeyMaterial key) throws ReflectiveOperationException {
    var field = KeyMaterial.class.getDeclaredField("bytes");
    field.setAccessible(true);
    return (byte[]) field.get(key);
  }
}
