package org.trm.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Time-ordered identifiers for everything but cases: UUID version 7 (RFC 9562, section 5.7). */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long MICROS_A_MILLI = 1000;
  private static final int FRACTION_BITS = 12;
  private static final long ONE_SECOND = 1000L << FRACTION_BITS;

  /** The latest time told: milliseconds, and 4096ths of one. */
  private static final AtomicLong LATEST = new AtomicLong();

  private Ids() {}

  /**
   * The next identifier: 48 bits of Unix milliseconds, 12 bits of their fraction, 62 random bits.
   * What one process makes within a second comes in order (RFC 9562 section 6.2, method 3).
   */
  public static UUID next(InstantSource clock) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    long fraction = ((micros % MICROS_A_MILLI) << FRACTION_BITS) / MICROS_A_MILLI;
    long told = ((micros / MICROS_A_MILLI) << FRACTION_BITS) | fraction;
    long time = LATEST.updateAndGet(latest -> follows(told, latest) ? told : latest + 1);
    long high = ((time >>> FRACTION_BITS) << 16) | 0x7000L | (time & 0x0FFFL);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** A clock that was set back by more than a second is believed. */
  private static boolean follows(long told, long latest) {
    return told > latest || latest - told > ONE_SECOND;
  }
}
