package org.trm.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;
import org.trm.shared.CaseId;

/** The danger flags of the caller's organisation. */
@ApplicationScoped
class DangerFlagRepository implements PanacheRepositoryBase<DangerFlagEntity, UUID> {

  private static final String OF_CASE =
      "select f, l from DangerFlagEntity f left join DangerLiftEntity l on l.flagId = f.id"
          + " where f.caseId = ?1 and f.organisation = ?2";

  private static final String SEEN =
      OF_CASE.replace("f.organisation = ?2", "(f.organisation = ?2 or f.raisedBy = ?2)");
  private static final String HEAR =
      "insert into danger_heard (flag_id, organisation, heard_at)"
          + " values (:flag, :organisation, :at) on conflict do nothing";

  private final ClosedCases closed;

  DangerFlagRepository(ClosedCases closed) {
    this.closed = closed;
  }

  /** One flag, and how it came down if it did. */
  record Flag(DangerFlagEntity raised, @Nullable DangerLiftEntity lift) {

    DangerFlagView view() {
      return new DangerFlagView(
          raised.id(),
          raised.caseId(),
          raised.kind(),
          raised.country(),
          raised.moments().occurredAt(),
          raised.moments().recordedAt(),
          raised.raisedBy(),
          lift == null ? null : lift.view());
    }
  }

  /** The latest first. */
  List<Flag> of(Caller caller, CaseId theCase) {
    return getEntityManager()
        .createQuery(OF_CASE + " order by f.occurredAt desc, f.id desc", Flag.class)
        .setParameter(1, theCase.value())
        .setParameter(2, caller.organisation().value())
        .getResultList();
  }

  Optional<Flag> of(Caller caller, CaseId theCase, UUID id) {
    return one(OF_CASE + " and f.id = ?3", caller, theCase, id);
  }

  /** The same, also for whoever raised it without holding the case. */
  Optional<Flag> seen(Caller caller, CaseId theCase, UUID id) {
    return one(SEEN + " and f.id = ?3", caller, theCase, id);
  }

  /** That its holder's part of the service has heard of a flag; false if it had before. */
  boolean hear(DangerFlagEntity flag, Instant at) {
    return getEntityManager()
            .createNativeQuery(HEAR)
            .setParameter("flag", flag.id())
            .setParameter("organisation", flag.organisation().value())
            .setParameter("at", at)
            .executeUpdate()
        == 1;
  }

  private Optional<Flag> one(String select, Caller caller, CaseId theCase, UUID id) {
    return getEntityManager()
        .createQuery(select, Flag.class)
        .setParameter(1, theCase.value())
        .setParameter(2, caller.organisation().value())
        .setParameter(3, id)
        .getResultStream()
        .filter(_ -> !closed.has(theCase))
        .findFirst();
  }

  void add(DangerLiftEntity lift) {
    getEntityManager().persist(lift);
    flush();
  }
}
