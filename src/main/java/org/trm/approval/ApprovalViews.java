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
    return found.stream()
        .map(one -> render(caller, one, now.get(one.proposal().subject().id())))
        .toList();
  }

  /** Where a proposal stands now. */
  ApprovalState state(Proposed found) {
    var version = subjects.of(List.of(found)).get(found.proposal().subject().id());
    return found.value().state(version, clock.instant());
  }

  private ApprovalView render(Caller caller, Proposed found, @Nullable String versionNow) {
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
        mayDecide(caller, found, state) ? List.of("approve", "decline") : List.of());
  }

  private static boolean mayDecide(Caller caller, Proposed found, ApprovalState state) {
    return ApprovalRules.againstDecider(caller, found.proposal().kind()).isEmpty()
        && Human.behind(caller)
            .filter(human -> ApprovalRules.against(human, found.value(), state).isEmpty())
            .isPresent();
  }
}
