package org.trm.shared;

/** What a person agreed that information about them may be used for. */
public enum Purpose {
  ASSISTANCE,
  PROTECTION,
  RETURN_AND_REINTEGRATION,
  LEGAL_PROCEEDINGS,
  FAMILY_TRACING
}
