package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;

/**
 * Locks groups between their cases and their handoffs: cases first, in the order of their ids, then
 * the group, then handoffs. Who stops one of a group touches the others too, and two who do so at
 * once must not wait for each other.
 */
@ApplicationScoped
class GroupLocks {

  private final EntityManager entities;

  GroupLocks(EntityManager entities) {
    this.entities = entities;
  }

  /** Until the transaction ends; nothing for a handoff that travels alone. */
  void lock(@Nullable UUID group) {
    if (group != null) {
      entities
          .createNativeQuery(
              "select cast(pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 20)) as text)",
              String.class)
          .setParameter(1, group)
          .getResultList();
    }
  }

  /** The groups in which a case travels, one after the other. */
  void lockOf(CaseId theCase) {
    entities
        .createQuery(
            "select distinct groupId from HandoffEntity"
                + " where caseId = :theCase and groupId is not null order by groupId",
            UUID.class)
        .setParameter("theCase", theCase.value())
        .getResultList()
        .forEach(this::lock);
  }

  /** Says that one of a group is stopped here, whereupon the others are there to be held. */
  void halt(UUID group) {
    entities
        .createNativeQuery(
            "insert into handoff_group_halt (group_id, organisation)"
                + " values (?1, scope_organisation())"
                + " on conflict do nothing")
        .setParameter(1, group)
        .executeUpdate();
  }
}
