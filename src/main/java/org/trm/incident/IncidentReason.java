package org.trm.incident;

import java.util.List;
import java.util.Map;
import org.trm.problem.Refusal;

/** Why an incident is not opened, assessed or closed as it was asked. */
enum IncidentReason {
  INCIDENT_OF_THE_SERVICE(
      "Name what people report; this kind the service opens by itself.", Source.HOUSE),
  INCIDENT_ASSESSED("Nothing to do: it was assessed.", Source.HOUSE),
  INCIDENT_NOT_ASSESSED("Assess first what it means for the person.", Source.GDPR),
  INCIDENT_CLOSED("Nothing to do: it was closed.", Source.HOUSE),
  AUTHORITY_NOT_TOLD("Tell the supervisory authority, and say when you did.", Source.GDPR);

  private final String remedy;
  private final String source;

  IncidentReason(String remedy, String source) {
    this.remedy = remedy;
    this.source = source;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, source);
  }

  List<Refusal> alone() {
    return List.of(refusal());
  }

  private static final class Source {
    static final String GDPR = "GDPR art. 33";
    static final String HOUSE = "Rule of this service: what went wrong is looked at once, by name";
  }
}
