package org.trm.limit;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import org.trm.identity.Agent;
import org.trm.identity.Caller;

/** The buckets of all callers; those of whoever has been silent for long are forgotten, full. */
@ApplicationScoped
class Allowances {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final long AT_MOST = 100_000;

  private final Limits limits;
  private final LoadingCache<Key, Bucket> buckets;

  Allowances(Limits limits, InstantSource clock) {
    this.limits = limits;
    for (var allowance : Allowance.values()) {
      Limits.demandSome(allowance.label(), allowance.aMinute(limits));
    }
    var time = new Milliseconds(clock);
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(AT_MOST)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build(key -> full(key.allowance().aMinute(limits), time));
  }

  /** Whose bucket it is. */
  private record Key(Allowance allowance, String whose) {}

  /** The service's clock, as the buckets read it. */
  private record Milliseconds(InstantSource clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }

  /** Counts a request of this caller wherever it counts; where it ends first comes back. */
  Left take(Caller caller) {
    var agent = caller.agent();
    var all = new ArrayList<Left>();
    all.add(look(Allowance.REFUSED, whose(agent)));
    if (agent.human() != null) {
      all.add(take(Allowance.PERSON, agent.issuer() + " " + agent.human()));
    }
    if (agent.system() != null) {
      all.add(take(Allowance.SYSTEM, agent.issuer() + " " + agent.system()));
    }
    if (all.stream().allMatch(Left::enough)) { // who may not go on takes nothing from colleagues
      all.add(take(Allowance.ORGANISATION, caller.organisation().value()));
    }
    return Left.tightest(all);
  }

  /** Counts an answer to this caller that there is nothing for them, or that they may not. */
  Left takeRefused(Caller caller) {
    return take(Allowance.REFUSED, whose(caller.agent()));
  }

  /** Counts a token from this address that could not be verified. */
  Left takeUnverified(String address) {
    return take(Allowance.UNVERIFIED, address);
  }

  private Left take(Allowance allowance, String whose) {
    var probe = bucket(allowance, whose).tryConsumeAndReturnRemaining(1);
    long nanos =
        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
    return left(allowance, probe.getRemainingTokens(), nanos, probe.isConsumed());
  }

  private Left look(Allowance allowance, String whose) {
    var bucket = bucket(allowance, whose);
    var estimate = bucket.estimateAbilityToConsume(1);
    return left(
        allowance,
        bucket.getAvailableTokens(),
        estimate.getNanosToWaitForRefill(),
        estimate.canBeConsumed());
  }

  private Left left(Allowance allowance, long requests, long nanos, boolean enough) {
    long seconds = NANOSECONDS.toSeconds(nanos + Duration.ofSeconds(1).toNanos() - 1);
    return new Left(allowance, allowance.aMinute(limits), requests, seconds, enough);
  }

  private Bucket bucket(Allowance allowance, String whose) {
    return buckets.get(new Key(allowance, whose));
  }

  private static String whose(Agent agent) {
    return agent.issuer() + " " + (agent.human() != null ? agent.human() : agent.subject());
  }

  private static Bucket full(long aMinute, TimeMeter time) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
        .withCustomTimePrecision(time)
        .build();
  }
}
