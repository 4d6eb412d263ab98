package org.trm.consent;

import static java.util.stream.Collectors.toSet;

import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.Outcome;

/** What an entry about a consent is about: which one, at which version, on which categories. */
final class ConsentSubject {

  private ConsentSubject() {}

  static Subject of(CaseId theCase, Outcome<ConsentView> outcome) {
    return outcome instanceof Outcome.Done<ConsentView>(ConsentView view, boolean _)
        ? Subject.of(theCase, view.id(), view.version())
            .touching(view.grants().stream().map(grant -> grant.category().name()).collect(toSet()))
        : Subject.of(theCase);
  }
}
