package org.trm.mandate;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;

/** A child whose case the Serbian shelter holds, and who may act for them. */
final class Wards {

  static final Actor SHELTER = Actor.of("rs-shelter-caseworker");
  static final Actor LAWYER_OF_SHELTER = Actor.of("rs-shelter-data-protection").reading("RIGHTS");
  static final Actor SUPERVISOR = Actor.of("rs-shelter-supervisor").reading("SUPERVISION");
  static final Actor GUARDIAN = Actor.of("rs-child-protection-caseworker").reading("RIGHTS");
  static final String UNTIL = "2027-06-30T00:00:00Z";

  private Wards() {}

  static String aChildsCase() {
    var child = Actor.NEW_CASE.replace("ADULT_CONFIRMED", "CHILD_CONFIRMED");
    var opened = SHELTER.posts("/v1/cases", child).then().statusCode(201).extract();
    var theCase = opened.header("Location");
    for (var category : List.of("NEEDS", "HEALTH")) {
      SHELTER
          .calls()
          .header("If-Match", "\"0\"")
          .body(file("sections/" + category + ".json"))
          .put(theCase + "/sections/" + category)
          .then()
          .statusCode(200);
    }
    return theCase;
  }

  /** The path under which the guardian uses a mandate of this kind. */
  static String granted(String theCase, String kind) {
    var recorded = LAWYER_OF_SHELTER.posts(theCase + "/mandates", body(kind));
    recorded.then().statusCode(201);
    decides(SUPERVISOR, recorded, "approve").then().statusCode(200);
    return "/v1/mandates/" + recorded.path("id");
  }

  /** The second person says what they think of what was recorded. */
  static Response decides(Actor who, Response recorded, String decision) {
    var first = new Version("\"1\"", UUID.randomUUID().toString());
    var approval = "/v1/approvals/" + recorded.path("approval") + "/" + decision;
    return decision.equals("decline")
        ? who.posts(approval, "{\"reason\": \"SAFEGUARD_DOUBTFUL\"}", first)
        : who.posts(approval, first);
  }

  static String body(String kind) {
    return """
    {"kind": "%s", "person": %s, "order": "560-01-123/2026", "categories": ["NEEDS"],
     "from": "2026-01-01T00:00:00Z", "until": "%s"}\
    """
        .formatted(kind, name(), UNTIL);
  }

  static String name() {
    var me = GUARDIAN.gets("/v1/me");
    return "{\"issuer\": \"%s\", \"subject\": \"%s\"}"
        .formatted(me.path("human.issuer"), me.path("human.subject"));
  }

  static String file(String name) {
    try {
      return Files.readString(Path.of("src/demo", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
