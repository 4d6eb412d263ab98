package org.trm.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;
import org.trm.shared.CaseId;

/** The risk assessments of the caller's organisation. */
@ApplicationScoped
class RiskAssessmentRepository implements PanacheRepositoryBase<RiskAssessmentEntity, UUID> {

  private static final String OF_CASE = "caseId = ?1 and organisation = ?2";

  private final ClosedCases closed;

  RiskAssessmentRepository(ClosedCases closed) {
    this.closed = closed;
  }

  /** The latest first. */
  List<RiskAssessmentView> of(Caller caller, CaseId theCase) {
    return list(
            OF_CASE + " order by occurredAt desc, id desc",
            theCase.value(),
            caller.organisation().value())
        .stream()
        .map(RiskAssessmentEntity::view)
        .toList();
  }

  Optional<RiskAssessmentView> of(Caller caller, CaseId theCase, UUID id) {
    return find(OF_CASE + " and id = ?3", theCase.value(), caller.organisation().value(), id)
        .firstResultOptional()
        .filter(_ -> !closed.has(theCase))
        .map(RiskAssessmentEntity::view);
  }
}
