package org.trm.handoff;

import static org.trm.problem.ProblemType.REFERENCE_TAKEN;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.route.Proposal;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Drafts a handoff of a case that the caller's organisation holds, with its packet prepared. */
@ApplicationScoped
class DraftHandoff {

  private final Once once;
  private final Cases cases;
  private final Drafts drafts;
  private final HandoffViews views;
  private final OnRecord onRecord;

  DraftHandoff(Once once, Cases cases, Drafts drafts, HandoffViews views, OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.drafts = drafts;
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<HandoffView> draft(Caller caller, CaseId theCase, Once.Key key, Proposal proposal) {
    var outcome =
        once.once(key, () -> make(caller, theCase, proposal), id -> views.read(caller, id));
    return onRecord.end(
        Entry.done(caller, Action.HANDOFF_DRAFTED, subject(theCase, outcome)), outcome);
  }

  private Outcome<HandoffView> make(Caller caller, CaseId theCase, Proposal proposal) {
    if (cases.lockHeld(caller, theCase).isEmpty()) {
      return Outcome.notFound();
    }
    var objections = drafts.objections(caller, theCase, proposal);
    if (!objections.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, objections);
    }
    if (proposal.reference() != null && drafts.isTaken(proposal.reference())) {
      return Outcome.declined(REFERENCE_TAKEN);
    }
    return drafts.make(caller, theCase, proposal).map(made -> views.render(caller, made));
  }

  private static Subject subject(CaseId theCase, Outcome<HandoffView> outcome) {
    return outcome instanceof Outcome.Done<HandoffView>(HandoffView made, boolean _)
        ? Subject.of(theCase, made.id(), made.version())
        : Subject.of(theCase);
  }
}
