package org.trm.handoff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.trm.identity.Agent;
import org.trm.identity.Caller;
import org.trm.identity.Scope;
import org.trm.journal.Action;
import org.trm.shared.CountryCode;
import org.trm.shared.Ids;
import org.trm.shared.OrganisationId;

/**
 * Lets handoffs expire whose clock ran out, one transaction each, in the holder's name; custody
 * stays where it is. Several copies of the service may sweep: each handoff is looked at again once
 * it is locked.
 */
@ApplicationScoped
class ExpireHandoffs {

  private static final Logger LOG = Logger.getLogger(ExpireHandoffs.class);
  private static final int MOST = 200;

  private final EntityManager entities;
  private final Handoffs handoffs;
  private final HandoffJournal journal;
  private final InstantSource clock;

  ExpireHandoffs(
      EntityManager entities, Handoffs handoffs, HandoffJournal journal, InstantSource clock) {
    this.entities = entities;
    this.handoffs = handoffs;
    this.journal = journal;
    this.clock = clock;
  }

  private record Overdue(UUID id, OrganisationId holder, CountryCode country) {}

  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void onSchedule() {
    sweep();
  }

  /** Sweeps once; returns how many expired. */
  int sweep() {
    int[] expired = {0};
    for (var overdue : QuarkusTransaction.requiringNew().call(this::overdue)) {
      Scope.of(overdue.country(), overdue.holder())
          .run(() -> expired[0] += expireAlone(overdue) ? 1 : 0);
    }
    return expired[0];
  }

  /** One that cannot expire now waits for the next sweep, and holds no other up. */
  private boolean expireAlone(Overdue overdue) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> expire(overdue));
    } catch (RuntimeException e) {
      LOG.warnf("not expired handoff=%s cause=%s", overdue.id(), e.getClass().getName());
      return false;
    }
  }

  private boolean expire(Overdue overdue) {
    return handoffs
        .lock(overdue.id())
        .filter(locked -> isDue(locked.handoff()))
        .map(locked -> expire(overdue, locked.handoff()))
        .orElse(false);
  }

  private boolean isDue(HandoffEntity handoff) {
    var expiresAt = handoff.clock().expiresAt();
    return expiresAt != null && !expiresAt.isAfter(clock.instant());
  }

  private boolean expire(Overdue overdue, HandoffEntity handoff) {
    var move = Transition.EXPIRE.judge(handoff.situation(Set.of(Party.SYSTEM)));
    if (!(move instanceof Move.Legal legal)) {
      return false;
    }
    handoff.note(Statement.because(MoveReason.DEADLINE_PASSED));
    handoff.make(
        Transition.EXPIRE, legal, Clock.STOPPED, clock.instant().truncatedTo(ChronoUnit.MICROS));
    handoffs.flush();
    journal.done(service(overdue), Action.HANDOFF_EXPIRED, handoff);
    return true;
  }

  /** The service itself, acting in the holder's name. */
  private Caller service(Overdue overdue) {
    var agent = new Agent("trm-handoff", null, "expiry", "trm-handoff", "");
    return new Caller(overdue.country(), overdue.holder(), Set.of(), agent, Ids.next(clock));
  }

  private List<Overdue> overdue() {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var select = connection.prepareStatement("select * from handoff_overdue(?, ?)")) {
            select.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            select.setInt(2, MOST);
            var found = new ArrayList<Overdue>();
            try (var rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(
                    new Overdue(
                        rows.getObject(1, UUID.class),
                        new OrganisationId(rows.getString(2)),
                        new CountryCode(rows.getString(3))));
              }
            }
            return found;
          }
        });
  }
}
