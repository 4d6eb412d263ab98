package org.trm.inspection;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.trm.approval.ApprovalKind;
import org.trm.approval.ApprovalSubject;
import org.trm.approval.ApprovalView;
import org.trm.approval.Approvals;
import org.trm.casefile.Cases;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.problem.ProblemType;
import org.trm.problem.Refusal;
import org.trm.shared.Ids;
import org.trm.web.Outcome;

/** Judges an order, keeps it, and proposes it to a second person. */
@ApplicationScoped
class MakeInspection {

  private final InspectionTable inspections;
  private final InspectionViews views;
  private final Approvals approvals;
  private final Standing standing;
  private final InstantSource clock;

  MakeInspection(
      InspectionTable inspections,
      InspectionViews views,
      Approvals approvals,
      Standing standing,
      InstantSource clock) {
    this.inspections = inspections;
    this.views = views;
    this.approvals = approvals;
    this.standing = standing;
    this.clock = clock;
  }

  /** What only the directory and the cases know of an order. */
  @ApplicationScoped
  static class Standing {
    private final Directory directory;
    private final Cases cases;

    Standing(Directory directory, Cases cases) {
      this.directory = directory;
      this.cases = cases;
    }

    /** Who takes part in handoffs supervises nobody. */
    boolean takesPart(InspectionTerms terms) {
      return directory.organisation(terms.authority()).isPresent();
    }

    boolean knowsAllCases(Caller caller, InspectionTerms terms) {
      return terms.cases().stream().allMatch(one -> cases.hasCopy(caller, one));
    }
  }

  Outcome<InspectionView> make(Caller caller, InspectionTerms terms) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var reasons = InspectionRules.against(caller, terms, at);
    if (standing.takesPart(terms)) {
      reasons.add(InspectionRefusal.NOT_AN_AUTHORITY);
    }
    if (!standing.knowsAllCases(caller, terms)) {
      reasons.add(InspectionRefusal.CASE_UNKNOWN);
    }
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, InspectionRefusal.refusals(reasons));
    }
    var id = Ids.next(clock);
    var subject = new ApprovalSubject(id, InspectedVersions.ONLY);
    return switch (approvals.propose(caller, ApprovalKind.INSPECTION_ORDER, subject)) {
      case Outcome.Declined<ApprovalView>(ProblemType type, List<Refusal> refusals) ->
          Outcome.refused(type, refusals);
      case Outcome.Done<ApprovalView> _ -> {
        inspections.add(id, caller, terms, at);
        yield Outcome.done(views.find(id).orElseThrow());
      }
    };
  }
}
