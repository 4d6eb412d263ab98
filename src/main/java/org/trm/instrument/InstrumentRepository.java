package org.trm.instrument;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;

/** The instruments of all countries, each with what happened to it. */
@ApplicationScoped
class InstrumentRepository implements PanacheRepositoryBase<InstrumentEntity, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  /** An instrument with what happened to it. */
  record Recorded(InstrumentEntity instrument, List<InstrumentDecisionEntity> decisions) {

    TransferInstrument view() {
      var answer =
          decisions.stream().filter(one -> one.decision() != InstrumentDecision.ENDED).findFirst();
      var end =
          decisions.stream().filter(one -> one.decision() == InstrumentDecision.ENDED).findFirst();
      return new TransferInstrument(
          instrument.id(),
          instrument.country(),
          instrument.terms(),
          end.or(() -> answer).map(Recorded::state).orElse(TransferInstrument.State.PROPOSED),
          instrument.proposedBy(),
          answer.map(InstrumentDecisionEntity::decidedBy).orElse(null),
          end.map(InstrumentDecisionEntity::recordedAt).orElse(null),
          instrument.recordedAt());
    }

    private static TransferInstrument.State state(InstrumentDecisionEntity last) {
      return switch (last.decision()) {
        case CONFIRMED -> TransferInstrument.State.CONFIRMED;
        case REJECTED -> TransferInstrument.State.REJECTED;
        case ENDED -> TransferInstrument.State.ENDED;
      };
    }
  }

  Optional<Recorded> of(UUID id) {
    return findByIdOptional(id).map(found -> new Recorded(found, decisions(List.of(id))));
  }

  /** Lets nobody else decide about this instrument until the transaction ends. */
  void lock(UUID id) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:id, 11))", Integer.class)
        .setParameter("id", id.toString())
        .getSingleResult();
  }

  /** From oldest to latest, after this one. */
  List<TransferInstrument> list(@Nullable CountryCode country, @Nullable UUID after, int most) {
    var found =
        find(
                "country like ?1 and id > ?2 order by id",
                country == null ? "%" : country.value(),
                after == null ? FIRST : after)
            .page(0, most)
            .list();
    var decisions =
        decisions(found.stream().map(InstrumentEntity::id).toList()).stream()
            .collect(groupingBy(InstrumentDecisionEntity::instrument));
    return found.stream()
        .map(one -> new Recorded(one, decisions.getOrDefault(one.id(), List.of())).view())
        .toList();
  }

  void add(InstrumentDecisionEntity decision) {
    getEntityManager().persist(decision);
    getEntityManager().flush();
  }

  private List<InstrumentDecisionEntity> decisions(List<UUID> instruments) {
    return getEntityManager()
        .createQuery(
            "from InstrumentDecisionEntity where instrument in :instruments",
            InstrumentDecisionEntity.class)
        .setParameter("instruments", instruments)
        .getResultList();
  }
}
