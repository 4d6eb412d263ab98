package org.trm.shared;

/**
 * A kind of information about a person, the unit of consent, sealing and reading.
 *
 * <p>{@link #SUMMARY} is not a section of a case: it stands for the coded summary that a desk reads
 * before acceptance, so that consent can name it.
 */
public enum DataCategory {
  IDENTITY,
  CONTACT,
  EXPLOITATION,
  HEALTH,
  FAMILY,
  LEGAL,
  TRAVEL,
  NEEDS,
  SUMMARY;

  /** Whether a case has a section of this category. */
  public boolean isSection() {
    return this != SUMMARY;
  }
}
