package org.trm.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.problem.ProblemType;
import org.trm.shared.Page;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads proposals: one, or all that wait for the caller. */
@ApplicationScoped
class ReadApprovals {

  private final ApprovalRepository approvals;
  private final ApprovalViews views;
  private final InstantSource clock;
  private final OnRecord onRecord;

  ReadApprovals(
      ApprovalRepository approvals, ApprovalViews views, InstantSource clock, OnRecord onRecord) {
    this.approvals = approvals;
    this.views = views;
    this.clock = clock;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<ApprovalView> read(Caller caller, UUID id) {
    var outcome =
        switch (views.read(caller, id)) {
          case Outcome.Done<ApprovalView>(ApprovalView view, boolean _)
              when !mayRead(caller, view.kind()) ->
              Outcome.<ApprovalView>declined(ProblemType.NOT_ALLOWED);
          case Outcome<ApprovalView> other -> other;
        };
    var about = ApprovalOnRecord.about(id, outcome);
    return onRecord.end(Entry.done(caller, Action.APPROVAL_READ, about), outcome);
  }

  private static boolean mayRead(Caller caller, ApprovalKind kind) {
    return kind.mayBeProposedBy(caller) || kind.mayBeDecidedBy(caller);
  }

  /** What waits for this human, what ends first coming first; a system on its own has nothing. */
  @Transactional
  Outcome<Page<ApprovalView>> waiting(
      Caller caller, int size, WaitingQuery.@Nullable Position after) {
    var from = after == null ? WaitingQuery.Position.START : after;
    var query = new WaitingQuery(clock.instant(), size, from);
    var found =
        Human.behind(caller)
            .map(human -> approvals.waitingFor(caller, human, query))
            .orElse(List.of());
    var page = Page.of(found, size, ReadApprovals::cursor);
    var pending =
        views.render(caller, page.items()).stream()
            .filter(view -> view.state() == ApprovalState.PENDING)
            .toList();
    var entry =
        Entry.done(caller, Action.APPROVALS_LISTED, Subject.NONE).counting("found", pending.size());
    return onRecord.end(entry, Outcome.done(new Page<>(pending, page.next())));
  }

  private static String cursor(Proposed last) {
    return new WaitingQuery.Position(last.proposal().expiresAt(), last.proposal().id()).text();
  }
}
