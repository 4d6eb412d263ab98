package org.trm.casefile;

import static org.trm.problem.ProblemType.REFERENCE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Opens a case; the caller's organisation has custody from this moment. */
@ApplicationScoped
class OpenCase {

  private final Once once;
  private final Copies copies;
  private final CustodyBook custody;
  private final CaseViews views;
  private final OnRecord onRecord;

  OpenCase(Once once, Copies copies, CustodyBook custody, CaseViews views, OnRecord onRecord) {
    this.once = once;
    this.copies = copies;
    this.custody = custody;
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<CaseView> open(Caller caller, Once.Key key, NewCase in) {
    var outcome = once.once(key, () -> make(caller, in), id -> views.read(caller, new CaseId(id)));
    return onRecord.end(Entry.done(caller, Action.CASE_OPENED, subject(outcome)), outcome);
  }

  private Outcome<CaseView> make(Caller caller, NewCase in) {
    var references = in.references() == null ? References.NONE : in.references();
    if (references.own() != null && copies.knows(references.own())) {
      return Outcome.declined(REFERENCE_TAKEN);
    }
    var id = CaseId.random();
    var moments = copies.moments(in.occurredAt());
    var first = custody.begin(caller, id, moments.recordedAt());
    var copy = copies.make(caller, id, in.facts(), moments);
    copy.refer(references);
    copies.flush();
    return Outcome.done(views.opened(caller, copy, first));
  }

  private static Subject subject(Outcome<CaseView> outcome) {
    return outcome instanceof Outcome.Done<CaseView>(CaseView view, boolean _)
        ? Subject.of(view.id())
        : Subject.NONE;
  }
}
