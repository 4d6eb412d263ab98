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

  /** Those of these that wait for a move that needs two people; what takes effect at once never. */
  default Set<UUID> waiting(Set<UUID> subjects) {
    return Set.of();
  }

  /** Locks one until the transaction ends, so that no move is made meanwhile. */
  default void lock(UUID subject) {}
}
