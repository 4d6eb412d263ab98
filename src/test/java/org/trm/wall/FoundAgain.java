package org.trm.wall;

import org.trm.actor.Actor;
import org.trm.actor.Body;
import org.trm.handoff.StagedCase;

/** After she was handed over she turned up where she came from, and the shelter there asks. */
final class FoundAgain {

  private static final String FOUND = "{\"condition\": \"SAFE\", \"wish\": \"WANTS_TO_STAY\"}";

  private FoundAgain() {}

  static StagedCase of(StagedCase completed) {
    var asking = "/v1/cases/" + completed.ids().get("case") + "/custody-requests";
    var asked = Actor.of("rs-shelter-caseworker").posts(asking, FOUND);
    return completed.and("request", Body.text(asked, "/id"));
  }
}
