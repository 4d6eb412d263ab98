package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trm.approval.Approval;
import org.trm.approval.ApprovalDecision;
import org.trm.approval.ApprovalKind;
import org.trm.approval.ApprovalState;
import org.trm.approval.Approvals;
import org.trm.safeguard.ApprovalFact;
import org.trm.safeguard.ApprovalFact.Matter;
import org.trm.safeguard.Facts;
import org.trm.safeguard.Policy;
import org.trm.safeguard.RiskFact;
import org.trm.safeguard.SecondPerson;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;

/** Says in the gates' words what a second person said; asks only where one may be needed. */
@ApplicationScoped
class FactsOfApproval {

  private final Approvals approvals;

  FactsOfApproval(Approvals approvals) {
    this.approvals = approvals;
  }

  SecondPerson of(
      HandoffEntity handoff, OrganisationId receiver, Policy policy, Facts.Person person) {
    return isNeeded(handoff, policy, person)
        ? new SecondPerson(
            ApprovedVersion.of(handoff, receiver),
            approvals.of(handoff.id()).stream().flatMap(one -> fact(one).stream()).toList())
        : SecondPerson.NOT_ASKED;
  }

  private static boolean isNeeded(HandoffEntity handoff, Policy policy, Facts.Person person) {
    return handoff.type() == HandoffType.EMERGENCY_ALERT
        || policy.asksForSecondPerson(handoff.type())
        || (handoff.type().movesCustody()
            && person.risks().stream().anyMatch(risk -> risk.level() == RiskFact.Level.HIGH));
  }

  private static Optional<ApprovalFact> fact(Approval approval) {
    return matter(approval.kind())
        .filter(_ -> !approval.takenBack()) // then nobody agreed, and it is asked anew
        .map(matter ->
            new ApprovalFact(
                approval.id(),
                matter,
                approval.subject().version(),
                approval.proposer().key(),
                approval.until(),
                answer(approval.answer())));
  }

  private static Optional<Matter> matter(ApprovalKind kind) {
    return switch (kind) {
      case HANDOFF_RELEASE -> Optional.of(Matter.RELEASE);
      case HIGH_RISK_RETURN -> Optional.of(Matter.HIGH_RISK);
      case EMERGENCY_CONFIRMATION -> Optional.of(Matter.EMERGENCY);
      case CASE_OPENING, CORRIDOR_INSTRUMENT, MANDATE, INSPECTION_ORDER, COUNTRY_POLICY ->
          Optional.empty();
    };
  }

  private static ApprovalFact.@Nullable Answer answer(Approval.@Nullable Answer answer) {
    return answer == null
        ? null
        : new ApprovalFact.Answer(
            answer.decision() == ApprovalDecision.APPROVED, answer.by().key());
  }

  /** A fact as it is told to the sending side. */
  static HandoffView.ApprovalInfo info(Facts facts, ApprovalFact approval) {
    return new HandoffView.ApprovalInfo(
        approval.id(),
        switch (approval.matter()) {
          case RELEASE -> ApprovalKind.HANDOFF_RELEASE;
          case HIGH_RISK -> ApprovalKind.HIGH_RISK_RETURN;
          case EMERGENCY -> ApprovalKind.EMERGENCY_CONFIRMATION;
        },
        switch (facts.secondPerson().state(approval, facts.now())) {
          case PENDING -> ApprovalState.PENDING;
          case APPROVED -> ApprovalState.APPROVED;
          case DECLINED -> ApprovalState.DECLINED;
          case EXPIRED -> ApprovalState.EXPIRED;
          case LAPSED -> ApprovalState.LAPSED;
        });
  }
}
