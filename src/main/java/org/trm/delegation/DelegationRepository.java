package org.trm.delegation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;

/** The delegations of the caller's organisation. */
@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<DelegationEntity, UUID> {

  private static final int MOST = 200;
  private static final String ALL =
      "select d, e from DelegationEntity d left join DelegationEndEntity e"
          + " on e.delegation = d.id where d.organisation = :organisation";

  /** A delegation, and that it was taken back if it was. */
  record Kept(DelegationEntity delegation, @Nullable DelegationEndEntity end) {
    DelegationView view() {
      return delegation.view(end != null);
    }
  }

  /** The latest first; all, or those with which this person has to do. */
  List<Kept> of(Caller caller, @Nullable NamedHuman only) {
    var mine = only == null ? "" : " and (d.lender = :me or d.colleague = :me)";
    var query =
        getEntityManager()
            .createQuery(ALL + mine + " order by d.id desc", Kept.class)
            .setParameter("organisation", caller.organisation().value())
            .setMaxResults(MOST);
    return (only == null ? query : query.setParameter("me", only.key())).getResultList();
  }

  Optional<Kept> find(Caller caller, UUID id) {
    return getEntityManager()
        .createQuery(ALL + " and d.id = :id", Kept.class)
        .setParameter("organisation", caller.organisation().value())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** What this colleague was lent by it, if it holds now. */
  Optional<DelegationEntity> holding(Caller caller, NamedHuman colleague, UUID id, Instant now) {
    return getEntityManager()
        .createQuery(
            "select d from DelegationEntity d where d.organisation = :organisation and d.id = :id"
                + " and d.colleague = :colleague and d.validFrom <= :now and d.validUntil > :now"
                + " and not exists (select 1 from DelegationEndEntity e where e.delegation = d.id)",
            DelegationEntity.class)
        .setParameter("organisation", caller.organisation().value())
        .setParameter("id", id)
        .setParameter("colleague", colleague.key())
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }

  void end(DelegationEndEntity end) {
    getEntityManager().persist(end);
    flush();
  }
}
