package org.trm.risk;

import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.Outcome;
import org.trm.web.Versioned;

/** What an entry about an assessment or a flag is about: which one, at which version. */
final class RiskSubject {

  private RiskSubject() {}

  static Subject of(CaseId theCase, Outcome<? extends Versioned> outcome) {
    return outcome instanceof Outcome.Done<? extends Versioned>(Versioned view, boolean _)
        ? Subject.of(theCase, view.resource(), view.version())
        : Subject.of(theCase);
  }
}
