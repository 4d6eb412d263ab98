package org.trm.inspection;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.section.SampleSections;
import org.trm.shared.DataCategory;

/** An order to look at a case of the Serbian shelter. */
record Ordered(String theCase, Response answer) {

  static final Actor WORKER = Actor.of("rs-shelter-caseworker");
  static final Actor LAWYER = Actor.of("rs-shelter-data-protection");
  static final Actor SECOND = Actor.of("rs-shelter-supervisor");
  static final Actor INSPECTOR = Actor.of("rs-data-authority-inspector").reading("INSPECTION");

  /** A case with its sections, with canaries wherever own words can stand. */
  static String aCase() {
    var theCase = WORKER.opensACase();
    for (var section : new String[] {"IDENTITY", "HEALTH"}) {
      var content = SampleSections.json(DataCategory.valueOf(section));
      WORKER
          .calls()
          .header("If-Match", "\"0\"")
          .body("{\"content\": " + content + "}")
          .put(theCase + "/sections/" + section)
          .then()
          .statusCode(200);
    }
    return theCase;
  }

  /** To look at the identity in one case, for ten days from yesterday on. */
  static Ordered about(String theCase) {
    return new Ordered(theCase, recording(LAWYER, terms(theCase)));
  }

  /** The same, to which a second person has agreed. */
  static Ordered agreed(String theCase) {
    var ordered = about(theCase);
    ordered.answer().then().statusCode(201);
    ordered.decides("approve").then().statusCode(200);
    return ordered;
  }

  static Response recording(Actor actor, String terms) {
    return actor.posts("/v1/inspections", terms);
  }

  static String terms(String theCase) {
    var id = theCase.substring("/v1/cases/".length());
    var inspector = Body.of(INSPECTOR.gets("/v1/me"));
    return """
    {"authority": "rs-data-authority", "reference": "POV-042-01/2026",
     "inspector": {"issuer": "%s", "subject": "%s"}, "cases": ["%s"],
     "categories": ["IDENTITY"], "from": "%s", "until": "%s"}\
    """
        .formatted(
            inspector.at("/human/issuer").asText(),
            inspector.at("/human/subject").asText(),
            id,
            inDays(-1),
            inDays(9));
  }

  static Instant inDays(int days) {
    return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
  }

  Response decides(String verb) {
    var approval = "/v1/approvals/" + Body.text(answer, "/approval") + "/" + verb;
    var first = new Version("\"1\"", UUID.randomUUID().toString());
    var said = "{\"reason\": \"SAFEGUARD_DOUBTFUL\"}";
    return verb.equals("decline")
        ? SECOND.posts(approval, said, first)
        : SECOND.posts(approval, first);
  }

  Response revoked() {
    return LAWYER.posts(path() + "/revoke", Version.of(LAWYER.gets(path())));
  }

  String path() {
    return answer.header("Location");
  }

  String id() {
    return Body.text(answer, "/id");
  }

  Response lists(Actor actor) {
    return actor.gets("/v1/inspector/inspections/" + id() + "/cases");
  }

  Response reads(Actor actor, String section) {
    return readsOf(actor, theCase, section);
  }

  Response readsOf(Actor actor, String otherCase, String section) {
    var at = otherCase.substring("/v1".length()) + "/sections/" + section;
    return actor.gets("/v1/inspector/inspections/" + id() + at);
  }
}
