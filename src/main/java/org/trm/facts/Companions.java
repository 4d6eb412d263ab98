package org.trm.facts;

import java.util.UUID;

/** Knows who travels together; the feature that keeps groups is one. */
public interface Companions {

  /** What rules may know of a group; fails for who may not have its handoffs judged. */
  Company of(UUID group);
}
