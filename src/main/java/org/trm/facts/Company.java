package org.trm.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a group that travels together.
 *
 * @param finding whether one of them recruited another, as was found last; absent if nobody looked
 * @param parentTravels whether one who is a parent in it still goes with it
 */
public record Company(@Nullable Found finding, boolean parentTravels) {

  /** What somebody found who looked whether one recruited another. */
  public enum Found {
    NOTHING_FOUND,
    UNCLEAR,
    RECRUITED
  }
}
