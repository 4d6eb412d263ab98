package org.trm.risk;

import static org.trm.directory.PolicySetting.RISK_ASSESSMENT_DAYS;
import static org.trm.journal.Action.RISK_ASSESSED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.trm.casefile.Cases;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.journal.Entry;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records how high a risk was found to be; what was found before stays as it is. */
@ApplicationScoped
class AssessRisk {

  private final Once once;
  private final Cases cases;
  private final Directory directory;
  private final RiskAssessmentRepository assessments;
  private final InstantSource clock;
  private final OnRecord onRecord;

  AssessRisk(
      Once once,
      Cases cases,
      Directory directory,
      RiskAssessmentRepository assessments,
      InstantSource clock,
      OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.directory = directory;
    this.assessments = assessments;
    this.clock = clock;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<RiskAssessmentView> assess(
      Caller caller, CaseId theCase, Once.Key key, NewRiskAssessment in) {
    var outcome =
        once.once(key, () -> record(caller, theCase, in), id -> again(caller, theCase, id));
    return onRecord.end(
        Entry.done(caller, RISK_ASSESSED, RiskSubject.of(theCase, outcome)), outcome);
  }

  private Outcome<RiskAssessmentView> record(Caller caller, CaseId theCase, NewRiskAssessment in) {
    if (cases.lockHeld(caller, theCase).isEmpty()) {
      return Outcome.notFound();
    }
    var days = directory.policy(caller.country()).of(RISK_ASSESSMENT_DAYS);
    var span = in.span(clock.instant(), Duration.ofDays(days));
    var reasons = RiskRules.against(in, span);
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, RiskReason.refusals(reasons));
    }
    var assessment =
        new RiskAssessmentEntity(Ids.next(clock), theCase, caller.organisation(), in, span);
    assessments.persistAndFlush(assessment);
    return Outcome.done(assessment.view());
  }

  private Outcome<RiskAssessmentView> again(Caller caller, CaseId theCase, UUID id) {
    return assessments.of(caller, theCase, id).map(Outcome::done).orElseGet(Outcome::notFound);
  }
}
