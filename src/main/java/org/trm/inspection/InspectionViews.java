package org.trm.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.approval.Approval;
import org.trm.approval.ApprovalDecision;
import org.trm.approval.ApprovalKind;
import org.trm.approval.Approvals;
import org.trm.inspection.InspectionTable.Kept;

/** Renders orders: for the organisation with what a second person said, else as they hold. */
@ApplicationScoped
class InspectionViews {

  private final InspectionTable inspections;
  private final Approvals approvals;
  private final InstantSource clock;

  InspectionViews(InspectionTable inspections, Approvals approvals, InstantSource clock) {
    this.inspections = inspections;
    this.approvals = approvals;
    this.clock = clock;
  }

  /** An order of the caller's own organisation. */
  Optional<InspectionView> find(UUID id) {
    return inspections.find(id).map(this::own);
  }

  InspectionView own(Kept kept) {
    var approval =
        approvals.of(kept.id()).stream()
            .filter(one -> one.kind() == ApprovalKind.INSPECTION_ORDER)
            .findFirst();
    var state = state(kept, approval.orElse(null), clock.instant());
    return view(kept, state, approval.map(Approval::id).orElse(null));
  }

  /** For the inspector, to whom it was given as one that holds. */
  InspectionView inForce(Kept kept) {
    return view(kept, InspectionState.APPROVED, null);
  }

  private static InspectionView view(Kept kept, InspectionState state, @Nullable UUID approval) {
    return new InspectionView(
        kept.id(),
        kept.revokedAt() == null ? 1 : 2,
        kept.organisation(),
        kept.terms(),
        state,
        approval,
        kept.recordedAt(),
        kept.revokedAt());
  }

  private static InspectionState state(Kept kept, @Nullable Approval approval, Instant now) {
    if (kept.revokedAt() != null) {
      return InspectionState.REVOKED;
    }
    if (!now.isBefore(kept.terms().until())) {
      return InspectionState.OVER;
    }
    if (approval == null || approval.answer() == null) {
      return approval != null && approval.waits(now)
          ? InspectionState.PROPOSED
          : InspectionState.DECLINED;
    }
    return approval.answer().decision() == ApprovalDecision.APPROVED
        ? InspectionState.APPROVED
        : InspectionState.DECLINED;
  }
}
