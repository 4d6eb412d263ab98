package org.trm.limit;

import java.time.Instant;
import java.time.InstantSource;

/** Limits that are soon reached, at a time that stands still until it is moved. */
final class Few implements Limits, InstantSource {

  private Instant now = Instant.parse("2026-06-01T12:00:00Z");

  Few passes(long seconds) {
    now = now.plusSeconds(seconds);
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public long person() {
    return 4;
  }

  @Override
  public long system() {
    return 6;
  }

  @Override
  public long organisation() {
    return 8;
  }

  @Override
  public long refused() {
    return 2;
  }

  @Override
  public long unverified() {
    return 3;
  }

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public int waiting() {
    return 1;
  }
}
