package org.trm.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.web.Outcome;

/** Renders proposals for those who may know of them. */
@ApplicationScoped
class ApprovalViews {

  private final ApprovalRepository approvals;
  private final CurrentSubjects subjects;
  private final InstantSource clock;

  ApprovalViews(ApprovalRepository approvals, CurrentSubjects subjects, InstantSource clock) {
    this.approvals = approvals;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** A proposal as it stands now. */
  Outcome<ApprovalView> read(Caller caller, UUID id) {
    return approvals
        .of(caller, id)
        .map(found -> Outcome.done(render(caller, List.of(found)).getFirst()))
        .orElseGet(Outcome::notFound);
  }

  /** Each as it stands now, in the same order. */
  List<ApprovalView> render(Caller caller, List<Proposed> found) {
    var now = subjects.of(found);
    var waiting = subjects.waiting(found.stream().filter(one -> one.decision() != null).toList());
    return found.stream()
        .map(one -> {
          var subject = one.proposal().subject().id();
          return render(caller, one, now.get(subject), !waiting.contains(subject));
        })
        .toList();
  }

  /** Where a proposal stands now. */
  ApprovalState state(Proposed found) {
    var version = subjects.of(List.of(found)).get(found.proposal().subject().id());
    return found.value().state(version, clock.instant());
  }

  /** Whether the move that needed it was made, or there is none to wait for. */
  boolean isUsed(Proposed found) {
    return !subjects.waiting(List.of(found)).contains(found.proposal().subject().id());
  }

  /** Locks what a proposal is about. */
  void lock(Proposed found) {
    subjects.lock(found);
  }

  private ApprovalView render(
      Caller caller, Proposed found, @Nullable String versionNow, boolean used) {
    var proposal = found.proposal();
    var state = found.value().state(versionNow, clock.instant());
    return new ApprovalView(
        proposal.id(),
        found.version(),
        proposal.kind(),
        state,
        proposal.subject(),
        proposal.country(),
        proposal.organisation(),
        proposal.proposedAt(),
        proposal.expiresAt(),
        found.decision() == null ? null : found.decision().view(),
        found.takenBack() == null ? null : found.takenBack().view(),
        allowed(caller, found, state, used));
  }

  private static List<String> allowed(
      Caller caller, Proposed found, ApprovalState state, boolean used) {
    if (mayDecide(caller, found, state)) {
      return List.of("approve", "decline");
    }
    return ApprovalRules.againstTakingBack(caller, found.value()).isEmpty()
            && ApprovalRules.againstTakingBack(state, used).isEmpty()
        ? List.of("take-back")
        : List.of();
  }

  private static boolean mayDecide(Caller caller, Proposed found, ApprovalState state) {
    return ApprovalRules.againstDecider(caller, found.proposal().kind()).isEmpty()
        && Human.behind(caller)
            .filter(human -> ApprovalRules.against(human, found.value(), state).isEmpty())
            .isPresent();
  }
}
