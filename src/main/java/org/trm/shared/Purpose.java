package org.trm.shared;

/** What a person agreed that information about them may be used for. */
public enum Purpose {
  /** To ask another country, without saying who it is about, whether it could help. */
  ENQUIRY,
  ASSISTANCE,
  PROTECTION,
  RETURN_AND_REINTEGRATION,
  LEGAL_PROCEEDINGS,
  FAMILY_TRACING;

  /** Whether a handoff can be for it; asking comes before a handoff is for anything. */
  public boolean isOfHandoff() {
    return this != ENQUIRY;
  }
}
