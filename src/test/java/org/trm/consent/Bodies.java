package org.trm.consent;

import java.util.UUID;

/** Bodies of requests about consent. */
final class Bodies {

  static final String SESSION =
      """
      {"givenBy": "PERSON", "capacity": "FULL", "method": "ORAL_WITH_WITNESS", "witness": "WT-12",
       "language": "sr-Latn", "interpreter": {"reference": "IN-7", "independent": true},
       "formVersion": "CF-3.1"}\
      """;
  static final String NEEDS = item("NEEDS", "GIVEN");
  static final String HEALTH = item("HEALTH", "GIVEN");
  static final String NO_FAMILY = item("FAMILY", "REFUSED");
  static final String EVERYTHING_BACK = "{\"saidBy\": \"PERSON\", \"method\": \"ORAL\"}";

  private Bodies() {}

  static String item(String category, String word) {
    return """
    {"purpose": "ASSISTANCE", "recipient": "si-shelter", "category": "%s", "word": "%s"}\
    """
        .formatted(category, word);
  }

  static String consent(String... items) {
    return consent(SESSION, items);
  }

  static String consent(String session, String[] items) {
    return """
    {"session": %s, "occurredAt": "2026-03-01T10:00:00Z", "validUntil": "2030-03-01T10:00:00Z",
     "grants": [%s]}\
    """
        .formatted(session, String.join(", ", items));
  }

  static String back(String... grants) {
    return """
    {"saidBy": "PERSON", "method": "ORAL", "grants": ["%s"]}\
    """
        .formatted(String.join("\", \"", grants));
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
