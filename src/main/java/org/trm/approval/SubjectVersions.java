package org.trm.approval;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells how things stand on which two people decide; each feature that owns such things has one.
 */
public interface SubjectVersions {

  /** The kinds of decisions that are about its things. */
  Set<ApprovalKind> kinds();

  /** The version of each of these now; one that is not there, or over, is left out. */
  Map<UUID, String> now(Set<UUID> subjects);
}
