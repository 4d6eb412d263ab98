package org.trm.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.ClosedCases;
import org.trm.shared.CaseId;

/** The mandates that the caller's organisation recorded. */
@ApplicationScoped
class MandateRepository implements PanacheRepositoryBase<MandateEntity, UUID> {

  private static final String OF_CASE =
      "select m, e from MandateEntity m left join MandateEndEntity e on e.mandate = m.id"
          + " where m.caseId = ?1";

  private final ClosedCases closed;

  MandateRepository(ClosedCases closed) {
    this.closed = closed;
  }

  /** A mandate, and how it ended if it did. */
  record Recorded(MandateEntity mandate, @Nullable MandateEndEntity end) {

    /** Recorded is one, ended is two; there is nothing after that. */
    long version() {
      return end == null ? 1 : 2;
    }
  }

  /** The latest first. */
  List<Recorded> of(CaseId theCase) {
    return getEntityManager()
        .createQuery(OF_CASE + " order by m.id desc", Recorded.class)
        .setParameter(1, theCase.value())
        .getResultList();
  }

  Optional<Recorded> of(CaseId theCase, UUID id) {
    return getEntityManager()
        .createQuery(OF_CASE + " and m.id = ?2", Recorded.class)
        .setParameter(1, theCase.value())
        .setParameter(2, id)
        .getResultStream()
        .filter(_ -> !closed.has(theCase))
        .findFirst();
  }

  /** Those of these that are not over. */
  List<UUID> holding(Set<UUID> ids, Instant now) {
    return getEntityManager()
        .createQuery(
            "select m.id from MandateEntity m where m.id in ?1 and m.validUntil > ?2"
                + " and not exists (select 1 from MandateEndEntity e where e.mandate = m.id)",
            UUID.class)
        .setParameter(1, ids)
        .setParameter(2, now)
        .getResultList();
  }

  void end(MandateEndEntity end) {
    getEntityManager().persist(end);
    flush();
  }
}
