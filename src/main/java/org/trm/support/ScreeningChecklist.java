package org.trm.support;

/** For whom a list of indicators was made. */
public enum ScreeningChecklist {
  OWN_NATIONALS,
  THIRD_COUNTRY_NATIONALS
}
