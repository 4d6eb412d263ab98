package org.trm.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Things of an invented feature on which two people decide. */
@ApplicationScoped
class Instruments implements SubjectVersions {

  private final Map<UUID, String> versions = new ConcurrentHashMap<>();

  /** A new thing, or another version of it. */
  UUID put(UUID id, String version) {
    versions.put(id, version);
    return id;
  }

  @Override
  public Set<ApprovalKind> kinds() {
    return Set.of(ApprovalKind.CORRIDOR_INSTRUMENT, ApprovalKind.EMERGENCY_CONFIRMATION);
  }

  @Override
  public Map<UUID, String> now(Set<UUID> subjects) {
    return subjects.stream()
        .filter(versions::containsKey)
        .collect(Collectors.toMap(id -> id, versions::get));
  }
}
