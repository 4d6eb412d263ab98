package org.trm.bestinterest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.casefile.HeldCase;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;
import org.trm.shared.CaseId;

/** Evidence that the caller's organisation holds or recorded; the database shows no other. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<EvidenceEntity, UUID> {

  private final ClosedCases closed;

  EvidenceRepository(ClosedCases closed) {
    this.closed = closed;
  }

  /** What the caller's organisation holds, the latest first. */
  List<EvidenceEntity> held(Caller caller, CaseId theCase, EvidenceKind kind) {
    return list(
        "caseId = ?1 and holder = ?2 and kind = ?3 order by occurredAt desc, id desc",
        theCase.value(),
        caller.organisation().value(),
        kind.name());
  }

  Optional<EvidenceEntity> one(CaseId theCase, EvidenceKind kind, UUID id) {
    return find("caseId = ?1 and kind = ?2 and id = ?3", theCase.value(), kind.name(), id)
        .firstResultOptional()
        .filter(_ -> !closed.has(theCase));
  }

  /** Whether the caller's organisation is on the receiving side of what is under way. */
  boolean mayWitness(HeldCase held) {
    return (boolean)
        getEntityManager()
            .createNativeQuery("select may_witness(:theCase, :holder)", Boolean.class)
            .setParameter("theCase", held.id().value())
            .setParameter("holder", held.holder().value())
            .getSingleResult();
  }
}
