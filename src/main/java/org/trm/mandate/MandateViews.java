package org.trm.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.approval.Approval;
import org.trm.approval.ApprovalDecision;
import org.trm.approval.ApprovalKind;
import org.trm.approval.ApprovalSubject;
import org.trm.approval.ApprovalView;
import org.trm.approval.Approvals;
import org.trm.identity.Caller;
import org.trm.mandate.MandateRepository.Recorded;
import org.trm.shared.CaseId;
import org.trm.web.Outcome;

/** Mandates as the holder sees them: each with what a second person said to it. */
@ApplicationScoped
class MandateViews {

  private final MandateRepository mandates;
  private final Approvals approvals;
  private final MandateAge age;

  MandateViews(MandateRepository mandates, Approvals approvals, MandateAge age) {
    this.mandates = mandates;
    this.approvals = approvals;
    this.age = age;
  }

  /** Keeps a mandate and puts it before a second person; until they agree it opens nothing. */
  Outcome<MandateView> add(Caller caller, CaseId theCase, MandateEntity mandate) {
    mandates.persistAndFlush(mandate);
    var subject = new ApprovalSubject(mandate.id(), MandateVersions.ONLY);
    return switch (approvals.propose(caller, ApprovalKind.MANDATE, subject, theCase)) {
      case Outcome.Declined<ApprovalView> no -> Outcome.refused(no.type(), no.refusals());
      case Outcome.Done<ApprovalView> _ -> again(theCase, mandate.id());
    };
  }

  List<MandateView> all(CaseId theCase) {
    return mandates.of(theCase).stream().map(this::view).toList();
  }

  Outcome<MandateView> again(CaseId theCase, UUID id) {
    return mandates
        .of(theCase, id)
        .map(found -> Outcome.done(view(found)))
        .orElseGet(Outcome::notFound);
  }

  Optional<Recorded> find(CaseId theCase, UUID id) {
    return mandates.of(theCase, id);
  }

  Outcome<MandateView> end(Recorded found, MandateEndEntity end) {
    mandates.end(end);
    return Outcome.done(view(new Recorded(found.mandate(), end)));
  }

  MandateView view(Recorded found) {
    var approval =
        approvals.of(found.mandate().id()).stream()
            .filter(one -> one.kind() == ApprovalKind.MANDATE)
            .findFirst()
            .orElse(null);
    return found
        .mandate()
        .view(found.end(), state(found, approval), approval == null ? null : approval.id());
  }

  private MandateState state(Recorded found, @Nullable Approval approval) {
    if (found.end() != null) {
      return MandateState.ENDED;
    }
    if (approval == null || approval.answer() == null) {
      return approval != null && approval.waits(age.now())
          ? MandateState.PROPOSED
          : MandateState.DECLINED;
    }
    return approval.answer().decision() == ApprovalDecision.APPROVED
        ? MandateState.AGREED
        : MandateState.DECLINED;
  }
}
