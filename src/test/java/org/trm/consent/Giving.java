package org.trm.consent;

import static org.trm.consent.Bodies.consent;

import io.restassured.response.Response;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;

/** A Serbian shelter's caseworker records what a person gives and takes back. */
final class Giving {

  private static final Actor SHELTER = Actor.of("rs-shelter-caseworker");

  private Giving() {}

  /** Gives these items in a case of their own. */
  static Response gives(String... items) {
    return SHELTER.posts(SHELTER.opensACase() + "/consents", consent(items));
  }

  /** Takes back what this answer told. */
  static Response withdraws(Response read, String body) {
    return SHELTER.posts(path(read), body, Version.of(read));
  }

  static String path(Response read) {
    return "/v1/cases/" + read.path("caseId") + "/consents/" + read.path("id") + "/withdraw";
  }

  static String grant(Response given, int index) {
    return given.path("grants[" + index + "].id");
  }
}
