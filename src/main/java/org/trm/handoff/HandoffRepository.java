package org.trm.handoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Handoffs; the database shows those to which the caller's organisation is a party. */
@ApplicationScoped
class HandoffRepository implements PanacheRepositoryBase<HandoffEntity, UUID> {

  private static final Set<String> ENDED =
      Set.of(
          "COMPLETED", "CLOSED", "REJECTED", "CANCELLED", "FAILED", "EXPIRED", "ENTERED_IN_ERROR");

  private final GroupLocks groups;
  private final ClosedCases closed;

  HandoffRepository(GroupLocks groups, ClosedCases closed) {
    this.groups = groups;
    this.closed = closed;
  }

  /**
   * Where a handoff belongs, so that all that is locked before the handoff can be.
   *
   * @param groupId the group in which it travels, if it does
   */
  record Place(UUID id, UUID caseId, @Nullable UUID groupId) {

    CaseId theCase() {
      return new CaseId(caseId);
    }
  }

  Optional<Place> placeOf(UUID id) {
    return getEntityManager()
        .createQuery("select id, caseId, groupId from HandoffEntity where id = :id", Place.class)
        .setParameter("id", id)
        .getResultStream()
        .filter(place -> !closed.has(place.caseId()))
        .findFirst();
  }

  /** The same of several, in one order. */
  List<Place> placesOf(Collection<UUID> ids) {
    return getEntityManager()
        .createQuery(
            "select id, caseId, groupId from HandoffEntity where id in :ids order by id",
            Place.class)
        .setParameter("ids", ids)
        .getResultStream()
        .filter(place -> !closed.has(place.caseId()))
        .toList();
  }

  /** The same of those of a group that the caller's organisation sees. */
  List<Place> placesIn(UUID group) {
    var places = ofGroup(group);
    return places.stream().anyMatch(place -> closed.has(place.caseId())) ? List.of() : places;
  }

  /** Whether somebody is in it of whom the caller may not know, and then of nobody in it. */
  boolean isClosed(UUID group) {
    return !closed.isEmpty() && ofGroup(group).stream().anyMatch(one -> closed.has(one.caseId()));
  }

  private List<Place> ofGroup(UUID group) {
    return getEntityManager()
        .createQuery(
            "select id, caseId, groupId from HandoffEntity where groupId = :group order by id",
            Place.class)
        .setParameter("group", group)
        .getResultList();
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
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(this::isOpen);
  }

  /** The handoff as the caller's organisation sees it. */
  Optional<HandoffEntity> see(UUID id) {
    return findByIdOptional(id).filter(this::isOpen);
  }

  private boolean isOpen(HandoffEntity handoff) {
    return !closed.has(handoff.caseId());
  }

  /** What two people would decide about now. */
  record Standing(
      UUID id, String status, String packetHash, String receiver, @Nullable Instant disclosedAt) {

    boolean disclosed() {
      return disclosedAt != null;
    }
  }

  /** How these stand, without remembering them: whoever changes one next reads it anew. */
  List<Standing> standing(Set<UUID> ids) {
    return getEntityManager()
        .createQuery(
            "select h.id, h.status, h.packet.packetHash,"
                + " coalesce(h.receivingOrganisation, h.proposedOrganisation), h.disclosedAt"
                + " from HandoffEntity h where h.id in :ids",
            Standing.class)
        .setParameter("ids", ids)
        .getResultList();
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

  /** Whether the caller's organisation uses a reference for another handoff, seen or not. */
  private boolean isTaken(String kind, String reference, @Nullable UUID besides) {
    return (boolean)
        getEntityManager()
            .createNativeQuery("select reference_taken(?1, ?2, cast(?3 as uuid))", Boolean.class)
            .setParameter(1, kind)
            .setParameter(2, reference)
            .setParameter(3, besides)
            .getSingleResult();
  }

  boolean isTaken(String reference) {
    return isTaken("SENT", reference, null);
  }

  /** Whether the receiving desk that asks uses this reference for another handoff. */
  boolean isTakenByReceiver(String reference, UUID besides) {
    return isTaken("RECEIVED", reference, besides);
  }

  /** Those of a group that the caller's organisation sees, in one order. */
  List<HandoffEntity> inGroup(UUID group) {
    return isClosed(group) ? List.of() : list("groupId = ?1 order by id", group);
  }

  /** The others of its group, for who has just stopped this one; whoever else may see them. */
  List<HandoffEntity> others(HandoffEntity stopped) {
    var group = stopped.group();
    if (group == null) {
      return List.of();
    }
    groups.halt(group);
    return find("groupId = ?1 and id <> ?2 order by id", group, stopped.id())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Those of a holder's handoffs of a case that are under way, and alerts of others to it. */
  List<HandoffEntity> underWay(CaseId theCase, OrganisationId holder) {
    groups.lockOf(theCase);
    return find(
            "caseId = ?1 and submittedAt is not null and status not in ?3"
                + " and (route.holder = ?2 or type = 'EMERGENCY_ALERT')",
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
        .setReadOnly(true) // nothing of it is compared with what it was
        .stream()
        .filter(this::isOpen)
        .toList();
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
