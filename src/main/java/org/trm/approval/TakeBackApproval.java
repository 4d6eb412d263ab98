package org.trm.approval;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/**
 * Takes back a proposal, or the approval of it, in the name of who said so; what it was for is
 * locked meanwhile, so that of this and the move that needs it one comes first.
 */
@ApplicationScoped
class TakeBackApproval {

  private final Once once;
  private final ApprovalRepository approvals;
  private final ApprovalViews views;
  private final Rulings rulings;
  private final OnRecord onRecord;

  TakeBackApproval(
      Once once,
      ApprovalRepository approvals,
      ApprovalViews views,
      Rulings rulings,
      OnRecord onRecord) {
    this.once = once;
    this.approvals = approvals;
    this.views = views;
    this.rulings = rulings;
    this.onRecord = onRecord;
  }

  /** Which proposal, at the version at which it was read, and why. */
  record Asked(UUID proposal, long version, NewTakingBack why) {}

  @Transactional
  Outcome<ApprovalView> takeBack(Caller caller, Once.Key key, Asked asked) {
    var outcome = once.once(key, () -> judge(caller, asked), id -> views.read(caller, id));
    var about = ApprovalOnRecord.about(asked.proposal(), outcome);
    return onRecord.end(Entry.done(caller, Action.APPROVAL_TAKEN_BACK, about), outcome);
  }

  private Outcome<ApprovalView> judge(Caller caller, Asked asked) {
    approvals.lock(asked.proposal());
    return approvals
        .of(caller, asked.proposal())
        .map(found -> judge(caller, found, asked))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<ApprovalView> judge(Caller caller, Proposed found, Asked asked) {
    var unfit = ApprovalRules.againstTakingBack(caller, found.value());
    if (unfit.isPresent()) {
      return Outcome.refused(NOT_ALLOWED, List.of(unfit.get().refusal()));
    }
    if (found.version() != asked.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    var reason = against(found);
    if (reason.isPresent()) {
      return Outcome.refused(RULE_REFUSED, List.of(reason.get().refusal()));
    }
    rulings.takeBack(caller, found.proposal(), asked.why());
    return views.read(caller, found.proposal().id());
  }

  /** What it is about is locked before it is looked at. */
  private Optional<ApprovalReason> against(Proposed found) {
    views.lock(found);
    return ApprovalRules.againstTakingBack(views.state(found), views.isUsed(found));
  }
}
