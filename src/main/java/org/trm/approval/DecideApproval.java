package org.trm.approval;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Lets a second person approve or decline, once. */
@ApplicationScoped
class DecideApproval {

  private final Once once;
  private final ApprovalRepository approvals;
  private final ApprovalViews views;
  private final Rulings rulings;
  private final OnRecord onRecord;

  DecideApproval(
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

  /** Which proposal, at the version at which it was read, and what is said to it. */
  record Asked(
      UUID proposal, long version, ApprovalDecision decision, @Nullable DeclineReason reason) {

    Action action() {
      return switch (decision) {
        case APPROVED -> Action.APPROVAL_GIVEN;
        case DECLINED -> Action.APPROVAL_DECLINED;
      };
    }
  }

  @Transactional
  Outcome<ApprovalView> decide(Caller caller, Once.Key key, Asked asked) {
    var outcome = once.once(key, () -> judge(caller, asked), id -> views.read(caller, id));
    var about = ApprovalOnRecord.about(asked.proposal(), outcome);
    return onRecord.end(Entry.done(caller, asked.action(), about), outcome);
  }

  private Outcome<ApprovalView> judge(Caller caller, Asked asked) {
    approvals.lock(asked.proposal());
    return approvals
        .of(caller, asked.proposal())
        .map(found -> judge(caller, found, asked))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<ApprovalView> judge(Caller caller, Proposed found, Asked asked) {
    var unfit = ApprovalRules.againstDecider(caller, found.proposal().kind());
    if (unfit.isPresent()) {
      return Outcome.refused(NOT_ALLOWED, List.of(unfit.get().refusal()));
    }
    if (found.version() != asked.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    var human = Human.behind(caller).orElseThrow();
    var reasons = ApprovalRules.against(human, found.value(), views.state(found));
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, ApprovalReason.refusals(reasons));
    }
    var ruling = new Ruling(asked.decision(), asked.reason(), human, caller.organisation());
    var first = rulings.rule(caller, found.proposal(), ruling);
    return first ? views.read(caller, found.proposal().id()) : Outcome.declined(STALE_VERSION);
  }
}
