package org.trm.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.trm.identity.Agent;
import org.trm.identity.Caller;

/**
 * Refusals for asking too much, gathered so that a flood of them does not become a flood of journal
 * entries: one entry a second for each caller, with the number it stands for.
 */
@ApplicationScoped
public class Unrecorded {

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final long AT_MOST = 100_000;

  private final InstantSource clock;
  private final Cache<Agent, Gathered> gathered =
      Caffeine.newBuilder().maximumSize(AT_MOST).build();

  Unrecorded(InstantSource clock) {
    this.clock = clock;
  }

  private record Gathered(Instant since, long number, boolean told) {}

  /** One more; how many are to be put on record now, or none, for they wait for a later one. */
  public long add(Caller caller) {
    var now = clock.instant();
    var all =
        gathered
            .asMap()
            .merge(key(caller), new Gathered(now, 1, true), (old, one) -> next(old, now));
    return all.told() ? all.number() : 0;
  }

  private static Gathered next(Gathered old, Instant now) {
    long number = old.told() ? 1 : old.number() + 1;
    return now.isBefore(old.since().plus(PAUSE))
        ? new Gathered(old.since(), number, false)
        : new Gathered(now, number, true);
  }

  /** Whoever it is, by whatever token. */
  private static Agent key(Caller caller) {
    var agent = caller.agent();
    return new Agent(agent.issuer(), agent.human(), agent.system(), agent.client(), "");
  }
}
