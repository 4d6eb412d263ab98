package org.trm.approval;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trm.journal.Subject;
import org.trm.web.Outcome;

/** What an entry about a proposal is about: which one, of what kind, at which version. */
final class ApprovalOnRecord {

  private ApprovalOnRecord() {}

  static Subject about(UUID id, Outcome<ApprovalView> outcome) {
    return outcome instanceof Outcome.Done<ApprovalView>(ApprovalView view, boolean _)
        ? new Subject(List.of(), id, view.version(), Set.of(view.kind().name()))
        : Subject.of(id);
  }
}
