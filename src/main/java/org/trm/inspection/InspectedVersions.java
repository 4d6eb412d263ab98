package org.trm.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trm.approval.ApprovalKind;
import org.trm.approval.SubjectVersions;

/** An order has one version, and none once it is revoked or over: there is nothing to decide. */
@ApplicationScoped
class InspectedVersions implements SubjectVersions {

  static final String ONLY = "1";

  private final InspectionTable inspections;
  private final InstantSource clock;

  InspectedVersions(InspectionTable inspections, InstantSource clock) {
    this.inspections = inspections;
    this.clock = clock;
  }

  @Override
  public Set<ApprovalKind> kinds() {
    return Set.of(ApprovalKind.INSPECTION_ORDER);
  }

  @Override
  public Map<UUID, String> now(Set<UUID> subjects) {
    var versions = new HashMap<UUID, String>();
    for (var id : subjects) {
      inspections
          .find(id)
          .filter(one -> one.revokedAt() == null)
          .filter(one -> clock.instant().isBefore(one.terms().until()))
          .ifPresent(one -> versions.put(id, ONLY));
    }
    return versions;
  }
}
