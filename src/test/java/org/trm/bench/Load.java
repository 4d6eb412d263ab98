package org.trm.bench;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Runs operations that arrive at a pace of their own, whatever the service does. Each is timed from
 * the moment it should have begun, also when all clients were still busy at that moment.
 */
final class Load {

  /** As many as the service has to its database. */
  static final int CONNECTIONS = 16;

  private static final InstantSource CLOCK = InstantSource.system();
  private static final double NANOSECONDS = 1e9;

  private final int count;
  private final double nanosecondsApart;
  private final Step step;
  private final AtomicInteger next = new AtomicInteger();
  private final Histogram microseconds = new ConcurrentHistogram(3);
  private final long begin = System.nanoTime();

  private Load(int count, double nanosecondsApart, Step step) {
    this.count = count;
    this.nanosecondsApart = nanosecondsApart;
    this.step = step;
  }

  /** One operation, by its number. */
  interface Step {
    void take(int number) throws Exception;
  }

  /** What was run, and how long each took in microseconds. */
  record Run(int count, double seconds, Instant from, Instant until, Histogram microseconds) {}

  /** Everything is due at once: how much is done when there is always more to do. */
  static Run saturating(int clients, int count, Step step) throws Exception {
    return new Load(count, 0, step).run(clients);
  }

  /** So many are due in each second. */
  static Run paced(double perSecond, int clients, int count, Step step) throws Exception {
    return new Load(count, NANOSECONDS / perSecond, step).run(clients);
  }

  private Run run(int clients) throws Exception {
    var from = CLOCK.instant();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var client : threads.invokeAll(Collections.nCopies(clients, client()))) {
        client.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
    }
    var seconds = (System.nanoTime() - begin) / NANOSECONDS;
    return new Run(count, seconds, from, CLOCK.instant(), microseconds);
  }

  private Callable<Void> client() {
    return () -> {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        serve(i);
      }
      return null;
    };
  }

  private void serve(int number) throws Exception {
    var due = begin + Math.round(number * nanosecondsApart);
    for (var wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
      LockSupport.parkNanos(wait);
    }
    try {
      step.take(number);
    } catch (Exception | AssertionError e) {
      next.set(count); // the others need not go on
      throw e;
    }
    microseconds.recordValue((System.nanoTime() - due) / 1000);
  }
}
