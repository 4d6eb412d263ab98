package org.trm.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Lets the service believe that seconds have passed, so that no test has to wait for them. */
@Alternative
@Priority(1)
@Singleton
class Hourglass implements Ticker {

  private final AtomicLong passed = new AtomicLong();

  @Override
  public long read() {
    return System.nanoTime() + passed.get();
  }

  void letPass(Duration time) {
    passed.addAndGet(time.toNanos());
  }
}
