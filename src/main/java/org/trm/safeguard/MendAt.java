package org.trm.safeguard;

/** Where a refusal can be mended; the API makes a link of it. */
public enum MendAt {
  /** The case itself: who holds it. */
  CASE,
  /** What the person agreed to. */
  CONSENTS,
  /** The handoff: its sections, its recipient, its acceptance. */
  HANDOFF,
  /** The processing basis and the transfer basis of this handoff. */
  LEGAL_BASES,
  /** The instruments under which data may leave a country. */
  INSTRUMENTS,
  /** The register of corridors, with who answers for each. */
  CORRIDORS,
  /** The risk assessments of the case. */
  RISK_ASSESSMENTS,
  /** The child's evidence. */
  BEST_INTERESTS,
  /** The danger flags of the case. */
  DANGERS,
  /** Where the tracks of the case stand. */
  TRACKS,
  /** What was decided about the identification. */
  IDENTIFICATION_DECISIONS,
  /** What the person said about going back. */
  RETURN_DECLARATIONS,
  /** How proceedings stand before a return. */
  PROCEEDINGS_CHECKS,
  /** What was put before a second person about this handoff. */
  APPROVALS,
  /** The directory of countries, organisations and focal points. */
  DIRECTORY,
  /** Nowhere in this service, at least not by who asked. */
  NOWHERE
}
