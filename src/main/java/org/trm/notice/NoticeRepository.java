package org.trm.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;
import org.trm.shared.CaseId;

/** Notices with their answers; the database shows them to who told and who was told. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<NoticeEntity, UUID> {

  private static final String ALL =
      "select n, a from NoticeEntity n left join AcknowledgementEntity a on a.notice = n.id where ";

  private static final String ANSWERS = "(n.recipient = :me or n.desk = :me)";

  private final ClosedCases closed;

  NoticeRepository(ClosedCases closed) {
    this.closed = closed;
  }

  boolean isClosed(CaseId theCase) {
    return closed.has(theCase);
  }

  /** A notice and its answer. */
  record Told(NoticeEntity notice, @Nullable AcknowledgementEntity answer) {
    NoticeView view() {
      return NoticeView.of(notice, answer);
    }
  }

  /** Which notices to list. */
  record Query(NoticeBox box, boolean openOnly, int size, @Nullable UUID after) {}

  /** One more than asked for where there is more, the oldest first. */
  List<NoticeView> list(Caller caller, Query query) {
    var where = new StringBuilder();
    where.append(query.box() == NoticeBox.in ? ANSWERS : "n.sender = :me");
    where.append(query.openOnly() ? " and a.notice is null" : "");
    var values = new HashMap<String, Object>();
    values.put("me", caller.organisation().value());
    if (query.after() != null) {
      where.append(" and n.id > :after");
      values.put("after", query.after());
    }
    return told(where + " order by n.id", values, query.size() + 1);
  }

  /** What the caller's organisation was told, or has to pass on, under this id. */
  Optional<Told> toldTo(Caller caller, UUID id) {
    return found(
            "n.id = :id and " + ANSWERS, Map.of("id", id, "me", caller.organisation().value()), 1)
        .stream()
        .findFirst();
  }

  /** What the caller's organisation told about a case. */
  List<NoticeView> about(CaseId theCase, Caller caller) {
    return told(
        "n.caseId = :theCase and n.sender = :me order by n.recipient, n.id",
        Map.of("theCase", theCase.value(), "me", caller.organisation().value()),
        Integer.MAX_VALUE);
  }

  void add(AcknowledgementEntity answer) {
    getEntityManager().persist(answer);
    flush();
  }

  private List<NoticeView> told(String where, Map<String, Object> values, int most) {
    return found(where, values, most).stream().map(Told::view).toList();
  }

  private List<Told> found(String where, Map<String, Object> values, int most) {
    var query = getEntityManager().createQuery(ALL + where, Told.class).setMaxResults(most);
    values.forEach(query::setParameter);
    return query.getResultList().stream()
        .filter(told -> !closed.has(told.notice().caseId()))
        .toList();
  }
}
