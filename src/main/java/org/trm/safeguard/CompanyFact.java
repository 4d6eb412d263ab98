package org.trm.safeguard;

/**
 * With whom a person travels: what was found about them, and whether a parent is among them.
 *
 * @param finding what was found last by somebody who looked whether one recruited another
 * @param parentTravels whether one who is a parent in this group still goes with it
 */
public record CompanyFact(Finding finding, boolean parentTravels) {

  /** Whether one of a group recruited another. */
  public enum Finding {
    NOBODY_LOOKED,
    NOTHING_FOUND,
    UNCLEAR,
    RECRUITED
  }

  /** Whether there is no doubt that a child is with its parent and with nobody worse. */
  boolean isBeyondDoubt() {
    return finding == Finding.NOTHING_FOUND && parentTravels;
  }

  @Override
  public String toString() {
    return "CompanyFact";
  }
}
