package org.trm.handoff;

import org.trm.transition.Transition;

/** What is said with a move, so that nothing is missing. */
final class Words {

  static final String NOTHING = "{}";

  private Words() {}

  static String with(Transition transition, Journey journey) {
    return with(transition, journey.packetVersion(), journey.packetHash(), journey.receptionCode());
  }

  /** The same, where a packet's version and hash and the code that is carried are known. */
  static String with(Transition transition, int version, String hash, String code) {
    return switch (transition) {
      case ASK -> "{\"question\": \"NEEDS_UNCLEAR\"}";
      case ACCEPT -> accepting("si-shelter", version);
      case ALERT -> "{\"reason\": \"LIFE_IN_DANGER\"}";
      case CLOSE -> "{\"outcome\": \"PERSON_SAFE\"}";
      case REJECT, HOLD, CANCEL, REQUEST_CANCEL, MARK_IN_ERROR -> "{\"reason\": \"DUPLICATE\"}";
      case COMPLETE -> completing(hash, "RECEIVED_SAFELY", code);
      case FAIL -> "{\"outcome\": \"NOT_MET\"}";
      case CONFIRM_CANCEL -> "{\"disposal\": \"DELETED\"}";
      case ANSWER_ENQUIRY -> "{\"availability\": \"MORE_INFO\"}";
      case ENQUIRE, SUBMIT, ACKNOWLEDGE, ANSWER, RELEASE, RESUME, EXPIRE, CONFIRM -> NOTHING;
    };
  }

  static String accepting(String organisation, int version) {
    return """
    {"receiver": {"organisation": "%s", "caseworker": "CW-31"},
     "capacityConfirmed": true, "useConditionsOfVersion": %d}\
    """
        .formatted(organisation, version);
  }

  static String completing(String hash, String outcome, String code) {
    return """
    {"packetHash": "%s", "outcome": "%s", "receptionCode": "%s"}\
    """
        .formatted(hash, outcome, code);
  }

  static String drafting(String type, String... sections) {
    return """
    {"type": "%s", "receivingCountry": "SI", "receivingOrganisation": "si-shelter",
     "purpose": "ASSISTANCE", "urgent": false, "sections": ["%s"]}\
    """
        .formatted(type, String.join("\", \"", sections));
  }

  static String redrafting(String... sections) {
    return """
    {"sections": ["%s"]}\
    """
        .formatted(String.join("\", \"", sections));
  }

  /** That the person agrees that this organisation receives one category. */
  static String agreeing(String recipient, String category) {
    return """
    {"session": {"givenBy": "PERSON", "capacity": "FULL", "method": "WRITTEN", "language": "ro",
      "formVersion": "F-2026-1"},
     "validUntil": "2027-06-30T00:00:00Z",
     "grants": [{"purpose": "ASSISTANCE", "recipient": "%s", "category": "%s", "word": "GIVEN"}]}\
    """
        .formatted(recipient, category);
  }
}
