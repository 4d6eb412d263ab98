package org.trm.circle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;

/** The people of the Serbian shelter, as they are named in circles. */
final class Insiders {

  static final Actor CASEWORKER = Actor.of("rs-shelter-caseworker");
  static final Actor SUPERVISOR = Actor.of("rs-shelter-supervisor").reading("SUPERVISION");
  static final Actor LAWYER = Actor.of("rs-shelter-data-protection").reading("RIGHTS");

  private Insiders() {}

  /** How a person is named, as they are told themselves. */
  static String name(Actor actor) {
    return Closing.name(actor);
  }

  static Response shutsOut(Actor actor, String theCase) {
    return new Closing("rs-shelter", theCase).shutOut(actor);
  }

  static Response shutsOut(String organisation, String theCase) {
    return new Closing("rs-shelter", theCase).shutOut(organisation);
  }

  /** The supervisor and the lawyer alone. */
  static Response seals(String theCase) {
    return SUPERVISOR.posts(
        theCase + "/circle/seal",
        "{\"members\": [%s], \"reason\": \"PERSON_SOUGHT\"}".formatted(name(LAWYER)));
  }

  static Response proposes(String theCase, String opening) {
    return SUPERVISOR.posts(theCase + "/circle/openings", opening);
  }

  static void approves(Response proposed) {
    proposed.then().statusCode(201);
    LAWYER
        .posts(proposed.header("Location") + "/approve", Version.of(proposed))
        .then()
        .statusCode(200);
  }

  /** To this person the case is one that never was: status, body and headers say the same. */
  static void isNowhereFor(Actor actor, String theCase, String what) {
    var nowhere = "/v1/cases/" + UUID.randomUUID() + what;
    assertEquals(said(actor.gets(nowhere)), said(actor.gets(theCase + what)), what);
  }

  private static String said(Response answer) {
    var names = answer.headers().asList().stream().map(one -> one.getName()).sorted().toList();
    return answer.statusCode()
        + answer.body().asString().replaceAll("urn:uuid:[0-9a-f-]+", "")
        + names
        + answer.header("Content-Length");
  }
}
