package org.trm.casefile;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.REFERENCE_TAKEN;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Changes the coded facts and references of an organisation's copy. */
@ApplicationScoped
class ChangeCase {

  private final OwnCases cases;
  private final CasefileRepository casefiles;
  private final CaseViews views;
  private final ChildNotice childNotice;
  private final OnRecord onRecord;

  ChangeCase(
      OwnCases cases,
      CasefileRepository casefiles,
      CaseViews views,
      ChildNotice childNotice,
      OnRecord onRecord) {
    this.cases = cases;
    this.casefiles = casefiles;
    this.views = views;
    this.childNotice = childNotice;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<CaseView> change(Caller caller, CaseId id, long version, CaseChange in) {
    var outcome =
        cases
            .lock(caller, id)
            .map(own -> change(caller, own, version, in))
            .orElseGet(Outcome::notFound);
    return onRecord.end(Entry.done(caller, Action.CASE_CHANGED, Subject.of(id)), outcome);
  }

  private Outcome<CaseView> change(
      Caller caller, OwnCases.OwnCase own, long version, CaseChange in) {
    var copy = own.copy();
    if (!own.mayWrite()) {
      return Outcome.declined(NOT_ALLOWED);
    }
    if (copy.version() != version) {
      return Outcome.declined(STALE_VERSION);
    }
    var reference = in.references().own();
    if (reference != null
        && !Objects.equals(reference, copy.references().own())
        && casefiles.isTaken(reference)) {
      return Outcome.declined(REFERENCE_TAKEN);
    }
    copy.note(in.facts());
    childNotice.begin(caller, copy.caseId(), in.facts());
    copy.refer(in.references());
    casefiles.flush();
    return Outcome.done(views.render(caller, copy));
  }
}
