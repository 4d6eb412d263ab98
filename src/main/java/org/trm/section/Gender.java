package org.trm.section;

/** The gender as the person says: HTCDS 2.0, {@code prs_Gender}, whose codes these are. */
public enum Gender {
  Feminine,
  Masculine,
  TransgenderFeminine,
  TransgenderMasculine,
  NonConforming,
  NonSpecifiedUnknown
}
