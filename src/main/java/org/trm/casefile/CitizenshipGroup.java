package org.trm.casefile;

/**
 * Citizenship as European statistics group it, seen from the country that keeps the case; which
 * citizenships a person has is sealed.
 */
public enum CitizenshipGroup {
  REPORTING_COUNTRY,
  OTHER_EU,
  NON_EU,
  STATELESS,
  UNDETERMINED
}
