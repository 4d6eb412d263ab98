package org.trm.track;

/** Bodies of requests about tracks. */
final class Bodies {

  static final String PRESUMED =
      """
      {"level": "PRESUMED", "decidedBy": "rs-shelter", "disciplines": [],
       "occurredAt": "2026-03-01T10:00:00Z"}\
      """;
  static final String IDENTIFIED =
      """
      {"level": "IDENTIFIED", "decidedBy": "rs-desk",
       "disciplines": ["SOCIAL_WORK", "CIVIL_SOCIETY"], "occurredAt": "2026-03-02T10:00:00Z"}\
      """;
  static final String VOLUNTARY =
      """
      {"saying": "VOLUNTARY", "country": "SI", "manner": "ORALLY",
       "interpreting": "INDEPENDENT", "legalAdvice": "ADVISED_BEFORE",
       "formVersion": "return-1", "language": "sl"}\
      """;
  static final String CRIMINAL =
      "{\"kind\": \"CRIMINAL\", \"country\": \"RS\", \"toldOfRights\": true}";
  static final String CHECKED =
      "{\"hearings\": \"ARRANGED\", \"claims\": \"NOT_NEEDED\", \"authority\": \"INFORMED\"}";

  private Bodies() {}

  static String step(String step) {
    return "{\"step\": \"" + step + "\"}";
  }

  static String signs(String discipline) {
    return "{\"discipline\": \"" + discipline + "\"}";
  }
}
