package org.trm.risk;

/** What would come of it if information reached a country. */
public enum DangerKind {
  TRANSMISSION_ENDANGERS_PERSON,
  TRANSMISSION_ENDANGERS_CHILD,
  TRANSMISSION_ENDANGERS_FAMILY,
  PERSECUTION_BY_AUTHORITIES,
  ASYLUM_SOUGHT_FROM;

  /** Whether it makes sense for one country only. */
  boolean isAboutOneCountry() {
    return this == PERSECUTION_BY_AUTHORITIES || this == ASYLUM_SOUGHT_FROM;
  }
}
