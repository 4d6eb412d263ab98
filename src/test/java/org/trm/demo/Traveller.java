package org.trm.demo;

import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One of those who go home: who that is, with the case and the handoff.
 *
 * @param who the mother, or the child
 */
record Traveller(String who, String theCase, String handoff, Person caseworker) {

  /** What is missing, in the order to work it off: what to record, or why it is refused. */
  List<Missing> missing() {
    var refusals = caseworker.post(path() + "/preflight", "").at("/refusals");
    return StreamSupport.stream(refusals.spliterator(), false)
        .map(one ->
            new Missing(
                one.at("/missing/evidence").asText(one.path("reason").asText()),
                one.path("remedy").asText(),
                one.path("mendAt").asText()))
        .distinct()
        .toList();
  }

  /** One line of the list: its name, what to do, and where. */
  record Missing(String name, String remedy, String mendAt) {}

  String path() {
    return "/v1/handoffs/" + handoff;
  }

  String status() {
    return caseworker.get(path()).text("/status");
  }
}
