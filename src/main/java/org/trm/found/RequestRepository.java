package org.trm.found;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.found.CustodyRequestView.State;
import org.trm.identity.ClosedCases;
import org.trm.shared.CaseId;

/** Questions for custody; the database shows them to who asked and who was asked. */
@ApplicationScoped
class RequestRepository implements PanacheRepositoryBase<RequestEntity, UUID> {

  private static final int MOST = 200;

  /** How each stands is read off custody, as far as whoever reads still sees it. */
  private static final String ALL =
      "select r, a, c.holder, c.since from RequestEntity r"
          + " left join AnswerEntity a on a.request = r.id"
          + " left join CustodyEntity c on c.id = r.caseId where ";

  private final ClosedCases closed;

  RequestRepository(ClosedCases closed) {
    this.closed = closed;
  }

  /** A question with its answer, and who has custody since when. */
  record Asked(
      RequestEntity request,
      @Nullable AnswerEntity answer,
      @Nullable String holder,
      @Nullable Instant since) {

    State state() {
      var handedOver =
          since != null
              && since.isAfter(request.askedAt())
              && request.from().organisation().value().equals(holder);
      if (handedOver) {
        return State.HANDED_OVER;
      }
      return answer == null ? State.OPEN : State.DECLINED;
    }

    CustodyRequestView view() {
      return new CustodyRequestView(
          request.id(),
          state() == State.OPEN ? 1 : 2,
          request.caseId(),
          request.from(),
          request.to(),
          request.found(),
          state(),
          answer == null ? null : answer.reason(),
          request.askedAt(),
          request.dueAt());
    }
  }

  Optional<Asked> of(UUID id) {
    return asked("r.id = :id", Map.of("id", id)).stream().findFirst();
  }

  List<Asked> latest() {
    return asked("r.id is not null order by r.id desc", Map.of());
  }

  /** What an organisation asked about a case before. */
  List<Asked> about(CaseId theCase, String organisation) {
    return asked(
        "r.caseId = :theCase and r.organisation = :asks",
        Map.of("theCase", theCase.value(), "asks", organisation));
  }

  void add(AnswerEntity answer) {
    getEntityManager().persist(answer);
    flush();
  }

  private List<Asked> asked(String where, Map<String, Object> values) {
    var query = getEntityManager().createQuery(ALL + where, Asked.class).setMaxResults(MOST);
    values.forEach(query::setParameter);
    return query.getResultStream().filter(one -> !closed.has(one.request().caseId())).toList();
  }
}
