package org.trm.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.trm.identity.ClosedCases;
import org.trm.shared.CaseId;

/** Custody rows, one a case. */
@ApplicationScoped
class CustodyRepository implements PanacheRepositoryBase<CustodyEntity, UUID> {

  private final ClosedCases closed;

  CustodyRepository(ClosedCases closed) {
    this.closed = closed;
  }

  /** The row, locked until the transaction ends; this must be the first touch of the case. */
  Optional<CustodyEntity> lock(CaseId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .filter(_ -> !closed.has(id));
  }

  /** Whether whoever asks may not know of it; for those whose reach is no case. */
  boolean isClosed(CaseId id) {
    return closed.has(id);
  }
}
