package org.trm.web;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Lets the validator look at the service's one clock. */
@Singleton
class ValidatorClock implements ClockProvider {

  private final InstantSource clock;

  ValidatorClock(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Clock getClock() {
    return clock.withZone(ZoneOffset.UTC);
  }
}
