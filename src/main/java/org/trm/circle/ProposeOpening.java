package org.trm.circle;

import static org.trm.circle.CircleReason.HUMAN_NEEDED;
import static org.trm.circle.CircleReason.IN_CIRCLE_ALREADY;
import static org.trm.circle.CircleReason.LET_IN_ALREADY;
import static org.trm.circle.CircleReason.NOT_SEALED;
import static org.trm.circle.CircleReason.OPENING_UNCLEAR;
import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.approval.ApprovalKind;
import org.trm.approval.ApprovalSubject;
import org.trm.approval.ApprovalView;
import org.trm.approval.Approvals;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.shared.CaseId;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Puts before a second person what would let somebody in; nothing is opened by it. */
@ApplicationScoped
class ProposeOpening {

  private final Once once;
  private final Cases cases;
  private final Circles circles;
  private final Approvals approvals;
  private final CircleBook book;

  ProposeOpening(Once once, Cases cases, Circles circles, Approvals approvals, CircleBook book) {
    this.once = once;
    this.cases = cases;
    this.circles = circles;
    this.approvals = approvals;
    this.book = book;
  }

  @Transactional
  Outcome<ApprovalView> propose(Caller caller, CaseId theCase, Once.Key key, NewOpening in) {
    var outcome =
        once.once(key, () -> judge(caller, theCase, in), id -> approvals.read(caller, id));
    return book.proposed(caller, theCase, outcome);
  }

  private Outcome<ApprovalView> judge(Caller caller, CaseId theCase, NewOpening in) {
    if (cases.lock(theCase).isEmpty()) {
      return Outcome.notFound();
    }
    if (NamedHuman.behind(caller).isEmpty()) {
      return Outcome.refused(NOT_ALLOWED, HUMAN_NEEDED.alone());
    }
    if (!in.saysWhom()) {
      return Outcome.refused(RULE_REFUSED, OPENING_UNCLEAR.alone());
    }
    var exclusion = in.exclusion();
    return exclusion == null
        ? ofSeal(caller, theCase, in)
        : circles
            .exclusion(theCase, exclusion)
            .map(found ->
                found.over()
                    ? Outcome.<ApprovalView>refused(RULE_REFUSED, LET_IN_ALREADY.alone())
                    : propose(caller, theCase, in, found.id()))
            .orElseGet(Outcome::notFound);
  }

  private Outcome<ApprovalView> ofSeal(Caller caller, CaseId theCase, NewOpening in) {
    var seal = circles.seal(theCase);
    if (seal.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, NOT_SEALED.alone());
    }
    if (in.person() != null && seal.get().members().contains(in.person())) {
      return Outcome.refused(RULE_REFUSED, IN_CIRCLE_ALREADY.alone());
    }
    return propose(caller, theCase, in, seal.get().id());
  }

  private Outcome<ApprovalView> propose(Caller caller, CaseId theCase, NewOpening in, UUID about) {
    var id = book.newId();
    var opening = new OpeningView(id, in.kind(), about, in.person(), book.now(), false);
    circles.propose(caller, theCase, opening);
    var subject = new ApprovalSubject(id, OpeningVersions.PROPOSED);
    return approvals.propose(caller, ApprovalKind.CASE_OPENING, subject, theCase);
  }
}
