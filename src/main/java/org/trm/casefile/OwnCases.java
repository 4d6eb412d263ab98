package org.trm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;

/** The caller's own copies of cases, with how its organisation stands to each. */
@ApplicationScoped
class OwnCases {

  private final CustodyBook custody;
  private final CasefileRepository casefiles;

  OwnCases(CustodyBook custody, CasefileRepository casefiles) {
    this.custody = custody;
    this.casefiles = casefiles;
  }

  /** The copy for reading, absent where the organisation has none. */
  Optional<CasefileEntity> find(Caller caller, CaseId id) {
    return casefiles.own(caller, id);
  }

  /** The copy for writing: the case is locked until the transaction ends. */
  Optional<OwnCase> lock(Caller caller, CaseId id) {
    return custody
        .lock(id)
        .flatMap(locked -> casefiles.own(caller, id))
        .map(copy ->
            new OwnCase(copy, OwnStanding.of(caller, copy, custody.history(id)).standing()));
  }

  /** A copy that may be written in, if the standing allows it. */
  record OwnCase(CasefileEntity copy, Standing standing) {
    boolean mayWrite() {
      return standing != Standing.PAST_HOLDER;
    }
  }
}
