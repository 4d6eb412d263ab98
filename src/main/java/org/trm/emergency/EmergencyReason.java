package org.trm.emergency;

import static org.trm.shared.DataCategory.CONTACT;
import static org.trm.shared.DataCategory.FAMILY;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.IDENTITY;
import static org.trm.shared.DataCategory.TRAVEL;

import java.util.EnumSet;
import java.util.Set;
import org.trm.shared.DataCategory;

/**
 * Why a case must be read now, and what of it that opens: what is needed to find the person, to
 * reach them safely and to help them. What was done to them and their proceedings are never opened.
 */
@SuppressWarnings("ImmutableEnumChecker") // the set is a copy of its own
public enum EmergencyReason {
  MEDICAL_EMERGENCY(IDENTITY, CONTACT, HEALTH),
  LIFE_IN_DANGER(IDENTITY, CONTACT, HEALTH),
  PERSON_MISSING(IDENTITY, CONTACT, TRAVEL),
  CHILD_IN_DANGER(IDENTITY, CONTACT, HEALTH, FAMILY);

  private final Set<DataCategory> opens;

  EmergencyReason(DataCategory first, DataCategory... more) {
    this.opens = Set.copyOf(EnumSet.of(first, more));
  }

  /** The sections that may be read. */
  Set<DataCategory> opens() {
    return opens;
  }
}
