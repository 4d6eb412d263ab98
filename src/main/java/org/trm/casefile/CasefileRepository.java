package org.trm.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;
import org.trm.shared.CaseId;

/** Organisations' own copies of cases. */
@ApplicationScoped
class CasefileRepository implements PanacheRepositoryBase<CasefileEntity, CopyId> {

  private final ClosedCases closed;

  CasefileRepository(ClosedCases closed) {
    this.closed = closed;
  }

  Optional<CasefileEntity> own(Caller caller, CaseId id) {
    return findByIdOptional(CopyId.of(id, caller.organisation())).filter(_ -> !closed.has(id));
  }

  /** Whether the caller's organisation uses this number, also for a case the caller cannot find. */
  boolean isTaken(String reference) {
    return (boolean)
        getEntityManager()
            .createNativeQuery("select reference_taken('CASE', ?1, null)", Boolean.class)
            .setParameter(1, reference)
            .getSingleResult();
  }

  /** One more than asked for, where there is more. */
  List<CasefileEntity> search(Caller caller, CaseSearch search, int limit) {
    var where = new ArrayList<>(List.of("id.organisation = :organisation"));
    var values = new HashMap<String, Object>();
    values.put("organisation", caller.organisation().value());
    search.addTo(where, values);
    return find(String.join(" and ", where) + " order by recordedAt desc, id.caseId", values)
        .page(0, limit + 1)
        .stream()
        .filter(copy -> !closed.has(copy.caseId()))
        .toList();
  }
}
