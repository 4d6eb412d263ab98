package org.trm.handoff;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trm.approval.ApprovalKind;
import org.trm.approval.SubjectVersions;
import org.trm.handoff.HandoffRepository.Standing;
import org.trm.transition.HandoffStatus;

/** Tells the version of handoffs about which two people decide; one that ended early has none. */
@ApplicationScoped
class HandoffVersions implements SubjectVersions {

  private final HandoffRepository handoffs;
  private final Handoffs locks;

  HandoffVersions(HandoffRepository handoffs, Handoffs locks) {
    this.handoffs = handoffs;
    this.locks = locks;
  }

  @Override
  public Set<ApprovalKind> kinds() {
    return ApprovedVersion.KINDS;
  }

  @Override
  public Map<UUID, String> now(Set<UUID> subjects) {
    return handoffs.standing(subjects).stream()
        .filter(HandoffVersions::counts)
        .collect(toMap(Standing::id, ApprovedVersion::of));
  }

  /** What two people agreed to is used by the move that discloses: release, or sending an alert. */
  @Override
  public Set<UUID> waiting(Set<UUID> subjects) {
    return handoffs.standing(subjects).stream()
        .filter(one -> !one.disclosed() && counts(one))
        .map(Standing::id)
        .collect(toSet());
  }

  @Override
  public void lock(UUID subject) {
    locks.lock(subject);
  }

  private static boolean counts(Standing handoff) {
    var status = HandoffStatus.valueOf(handoff.status());
    return !status.isTerminal()
        || status == HandoffStatus.COMPLETED
        || status == HandoffStatus.CLOSED;
  }
}
