package org.trm.outside;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.trm.outside.OutsideKeyView.State;
import org.trm.shared.OrganisationId;

/** The keys that the caller's country recorded; the database shows no others. */
@ApplicationScoped
class OutsideKeyRepository implements PanacheRepositoryBase<OutsideKeyEntity, UUID> {

  private static final int MOST = 200;

  /** A key with what happened to it. */
  record Recorded(OutsideKeyEntity key, List<KeyDecisionEntity> decisions) {

    State state() {
      if (decisions.stream().anyMatch(one -> one.is(KeyDecision.ENDED))) {
        return State.ENDED;
      }
      return decisions.isEmpty() ? State.RECORDED : State.CONFIRMED;
    }

    OutsideKeyView view() {
      return new OutsideKeyView(
          key.id(),
          1L + decisions.size(),
          key.organisation(),
          key.country(),
          key.key().fingerprint(),
          key.heardBy(),
          state(),
          key.recordedBy(),
          decisions.stream()
              .filter(one -> one.is(KeyDecision.CONFIRMED))
              .map(KeyDecisionEntity::decidedBy)
              .findFirst()
              .orElse(null),
          key.recordedAt());
    }
  }

  Optional<Recorded> of(UUID id) {
    return findByIdOptional(id).flatMap(found -> all(List.of(found)).findFirst());
  }

  /** The latest first. */
  List<Recorded> of(OrganisationId organisation) {
    return all(find("organisation = ?1 order by id desc", organisation.value())
            .page(0, MOST)
            .list())
        .toList();
  }

  /** Lets nobody else decide about this key until the transaction ends. */
  void lock(UUID id) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:id, 32))", Integer.class)
        .setParameter("id", id.toString())
        .getSingleResult();
  }

  void add(KeyDecisionEntity decision) {
    getEntityManager().persist(decision);
    getEntityManager().flush();
  }

  private Stream<Recorded> all(List<OutsideKeyEntity> keys) {
    if (keys.isEmpty()) {
      return Stream.empty();
    }
    var decisions =
        getEntityManager()
            .createQuery("from KeyDecisionEntity where key in :keys", KeyDecisionEntity.class)
            .setParameter("keys", keys.stream().map(OutsideKeyEntity::id).toList())
            .getResultStream()
            .collect(groupingBy(KeyDecisionEntity::key));
    return keys.stream().map(key -> new Recorded(key, decisions.getOrDefault(key.id(), List.of())));
  }
}
