package org.trm.handoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Handoffs; the database shows those to which the caller's organisation is a party. */
@ApplicationScoped
class HandoffRepository implements PanacheRepositoryBase<HandoffEntity, UUID> {

  private static final Set<String> ENDED =
      Set.of(
          "COMPLETED", "CLOSED", "REJECTED", "CANCELLED", "FAILED", "EXPIRED", "ENTERED_IN_ERROR");

  /** The case a handoff belongs to, so that it can be locked before the handoff is touched. */
  Optional<CaseId> caseOf(UUID id) {
    return getEntityManager()
        .createQuery("select h.caseId from HandoffEntity h where h.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(CaseId::new);
  }

  /** Locks a case that nobody else has locked; does not wait for one that somebody has. */
  boolean isFree(CaseId theCase) {
    return !getEntityManager()
        .createNativeQuery("select 1 from cases where id = ?1 for update skip locked")
        .setParameter(1, theCase.value())
        .getResultList()
        .isEmpty();
  }

  Optional<HandoffEntity> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  boolean hasOpenTransfer(CaseId theCase) {
    return count(
            "caseId = ?1 and type in ('CASE_TRANSFER', 'RETURN') and status not in ?2",
            theCase.value(),
            ENDED)
        > 0;
  }

  /** Whether one of the handoffs shown has not ended, drafts among them. */
  boolean hasOpen(CaseId theCase) {
    return count("caseId = ?1 and status not in ?2", theCase.value(), ENDED) > 0;
  }

  boolean isTaken(OrganisationId holder, String reference) {
    return count("route.holder = ?1 and senderReference = ?2", holder.value(), reference) > 0;
  }

  /** Whether a receiving desk uses this reference for another handoff. */
  boolean isTakenByReceiver(OrganisationId desk, String reference, UUID besides) {
    return count(
            "route.receivingDesk = ?1 and receiverReference = ?2 and id <> ?3",
            desk.value(),
            reference,
            besides)
        > 0;
  }

  /** Those of a holder's handoffs of a case that are under way. */
  List<HandoffEntity> underWay(CaseId theCase, OrganisationId holder) {
    return find(
            "caseId = ?1 and route.holder = ?2 and submittedAt is not null and status not in ?3",
            theCase.value(),
            holder.value(),
            ENDED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** One more than asked for where there is more; what has a clock first, by its clock. */
  List<HandoffEntity> desk(Caller caller, DeskQuery query) {
    return getSession()
        .createNativeQuery(query.sql(), HandoffEntity.class)
        .setProperties(query.values(caller.organisation()))
        .list();
  }

  /**
   * The only country to which a holder may hand a case: whence it came without leave to pass on.
   */
  @Nullable CountryCode boundTo(CaseId theCase, Caller holder) {
    return find(
            "caseId = ?1 and receivingOrganisation = ?2 and status = 'COMPLETED'"
                + " and type in ('CASE_TRANSFER', 'RETURN') order by submittedAt desc",
            theCase.value(),
            holder.organisation().value())
        .page(0, 1)
        .stream()
        .filter(received -> !received.onward().onwardAllowed())
        .map(received -> received.route().from())
        .findFirst()
        .orElse(null);
  }

  /** Writes the row now, a new one or a changed one. */
  void write(HandoffEntity handoff) {
    if (!isPersistent(handoff)) {
      persist(handoff);
    }
    flush();
  }
}
