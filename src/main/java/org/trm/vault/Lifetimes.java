package org.trm.vault;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Makes zeros of every key to a case or a packet before it has been in memory for a minute, whether
 * it was new or unwrapped, in use or forgotten.
 *
 * <p>What Java copies on its own, in a cipher or when the heap is tidied, is out of reach here: it
 * stays until its memory is used again.
 */
@Singleton
class Lifetimes {

  /** Looked at every second, so that a minute is never full. */
  static final Duration LIFE = Duration.ofSeconds(57);

  private final Ticker ticker;
  private final Queue<Born> alive = new ConcurrentLinkedQueue<>();

  @Inject
  Lifetimes() {
    this(Ticker.systemTicker());
  }

  Lifetimes(Ticker ticker) {
    this.ticker = ticker;
  }

  private record Born(KeyMaterial key, long at) {}

  /** The same key, which will end in time. */
  KeyMaterial begin(KeyMaterial key) {
    end();
    alive.add(new Born(key, ticker.read()));
    return key;
  }

  /** Ends those whose time is up. */
  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void end() {
    for (var eldest = alive.peek(); eldest != null && isOver(eldest); eldest = alive.peek()) {
      if (alive.remove(eldest)) {
        eldest.key().forget();
      }
    }
  }

  private boolean isOver(Born born) {
    return ticker.read() - born.at() >= LIFE.toNanos();
  }
}
