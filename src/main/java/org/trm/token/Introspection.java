package org.trm.token;

import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks the realms whether tokens still hold, and keeps count of the times at which one of them
 * could not be asked.
 */
@ApplicationScoped
public class Introspection {

  private final Question question = new Question();
  private final Map<Realm, Gap> gaps = new ConcurrentHashMap<>();
  private final Event<RealmSilent> silent;
  private final Event<RealmAnswersAgain> again;
  private final InstantSource clock;
  private final Ticker ticker;
  private final MeterRegistry metrics;

  Introspection(
      Event<RealmSilent> silent,
      Event<RealmAnswersAgain> again,
      InstantSource clock,
      Ticker ticker,
      MeterRegistry metrics) {
    this.silent = silent;
    this.again = again;
    this.clock = clock;
    this.ticker = ticker;
    this.metrics = metrics;
  }

  /**
   * What the realm says of a token with a good signature; waits for its answer.
   *
   * <p>That a realm fell silent is on record before its first token is believed without it. Then it
   * is asked once a second at most, so that its callers need not wait for it.
   */
  public Standing of(Realm realm, String token) {
    var gap = gaps.computeIfAbsent(realm, this::watched);
    if (!gap.mayAsk(ticker.read())) {
      return gap.believedMeanwhile();
    }
    try {
      var standing = question.put(realm, token);
      gap.ends(false, again::fire);
      return standing;
    } catch (Question.Unanswered e) {
      gap.begins(clock, e.reason, silent::fire);
      return gap.believedMeanwhile();
    }
  }

  /** That a realm answers again is noticed without anybody calling. */
  @Scheduled(every = "5s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  void askTheSilent() {
    gaps.forEach((realm, gap) -> {
      if (gap.isOpen()) {
        var _ = of(realm, "nobody's");
      }
    });
  }

  /** A copy that stops while a realm is silent says so, for nobody else knows of its gap. */
  void stop(@Observes ShutdownEvent end) {
    gaps.values().forEach(gap -> gap.ends(true, again::fire));
  }

  private Gap watched(Realm realm) {
    var gap = new Gap(realm);
    Gauge.builder("trm.realm.silent", gap, one -> one.isOpen() ? 1 : 0)
        .description("1 while the realm cannot be asked whether tokens still hold")
        .tag("country", realm.country().value())
        .tag("issuer", realm.issuer())
        .register(metrics);
    return gap;
  }
}
