package org.trm.bestinterest;

import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.Outcome;

/** What an entry about evidence is about: which one, and not what kind of evidence it is. */
final class EvidenceSubject {

  private EvidenceSubject() {}

  static Subject of(CaseId theCase, Outcome<EvidenceView> outcome) {
    return outcome instanceof Outcome.Done<EvidenceView>(EvidenceView view, boolean _)
        ? Subject.of(theCase, view.resource(), view.version())
        : Subject.of(theCase);
  }
}
