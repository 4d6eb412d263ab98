package org.trm.handoff;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trm.approval.ApprovalKind;
import org.trm.approval.SubjectVersions;

/** Tells the version of handoffs about which two people decide; one that ended early has none. */
@ApplicationScoped
class HandoffVersions implements SubjectVersions {

  private final HandoffRepository handoffs;

  HandoffVersions(HandoffRepository handoffs) {
    this.handoffs = handoffs;
  }

  @Override
  public Set<ApprovalKind> kinds() {
    return ApprovedVersion.KINDS;
  }

  @Override
  public Map<UUID, String> now(Set<UUID> subjects) {
    return handoffs.list("id in ?1", subjects).stream()
        .filter(HandoffVersions::stands)
        .collect(toMap(HandoffEntity::id, ApprovedVersion::of));
  }

  private static boolean stands(HandoffEntity handoff) {
    return !handoff.status().isTerminal()
        || handoff.status() == HandoffStatus.COMPLETED
        || handoff.status() == HandoffStatus.CLOSED;
  }
}
