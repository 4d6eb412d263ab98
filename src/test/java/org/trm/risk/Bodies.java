package org.trm.risk;

/** Bodies of requests about risks and dangers. */
final class Bodies {

  static final String HIGH_RISK =
      """
      {"scope": "RECEIVING_COUNTRY", "country": "SI", "level": "HIGH",
       "mitigations": ["SAFETY_PLAN", "ESCORTED_JOURNEY"], "personTookPart": true,
       "occurredAt": "2026-03-01T10:00:00Z", "validUntil": "2026-05-01T10:00:00Z"}\
      """;
  static final String EARLY_RISK =
      """
      {"scope": "EARLY", "level": "LOW", "mitigations": [], "personTookPart": false,
       "occurredAt": "2026-03-02T10:00:00Z"}\
      """;
  static final String FAMILY_DANGER =
      """
      {"kind": "TRANSMISSION_ENDANGERS_FAMILY", "country": "SI",
       "occurredAt": "2026-03-01T10:00:00Z"}\
      """;
  static final String PASSED = "{\"reason\": \"DANGER_PASSED\"}";

  private Bodies() {}
}
