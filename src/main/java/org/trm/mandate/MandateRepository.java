package org.trm.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;

/** The mandates that the caller's organisation recorded. */
@ApplicationScoped
class MandateRepository implements PanacheRepositoryBase<MandateEntity, UUID> {

  private static final String OF_CASE =
      "select m, e from MandateEntity m left join MandateEndEntity e on e.mandate = m.id"
          + " where m.caseId = ?1";

  /** A mandate, and how it ended if it did. */
  record Recorded(MandateEntity mandate, @Nullable MandateEndEntity end) {
    MandateView view() {
      return mandate.view(end);
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
        .findFirst();
  }

  void end(MandateEndEntity end) {
    getEntityManager().persist(end);
    flush();
  }
}
