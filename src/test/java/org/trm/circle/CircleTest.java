package org.trm.circle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.circle.Insiders.CASEWORKER;
import static org.trm.circle.Insiders.LAWYER;
import static org.trm.circle.Insiders.SUPERVISOR;
import static org.trm.circle.Insiders.approves;
import static org.trm.circle.Insiders.isNowhereFor;
import static org.trm.circle.Insiders.name;
import static org.trm.circle.Insiders.proposes;
import static org.trm.circle.Insiders.seals;
import static org.trm.circle.Insiders.shutsOut;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** Who is shut out of a case, or outside its circle, finds nothing; who is in finds it all. */
@QuarkusTest
class CircleTest {

  private static final List<String> READ =
      List.of(
          "",
          "/sections/IDENTITY",
          "/consents",
          "/danger-flags",
          "/risk-assessments",
          "/tracks",
          "/support",
          "/best-interests",
          "/lifecycle");

  private static final String DANGER = "{\"kind\": \"TRANSMISSION_ENDANGERS_PERSON\"}";

  private static final String EMERGENCY = "{\"reason\": \"CHILD_IN_DANGER\"}";

  private String theCase;

  @BeforeEach
  void aCaseIsOpen() {
    theCase = CASEWORKER.opensACase();
  }

  @Test
  void whoIsShutOutFindsNothingFromTheNextRequestOn() {
    shutsOut(CASEWORKER, theCase).then().statusCode(201).body("over", equalTo(false));
    READ.forEach(what -> isNowhereFor(CASEWORKER, theCase, what));
    assertEquals(404, CASEWORKER.posts(theCase + "/danger-flags", DANGER).statusCode());
    LAWYER.gets(theCase).then().statusCode(200);
  }

  @Test
  void searchesAndTasksOfWhoIsShutOutAreSilent() {
    var child =
        CASEWORKER.posts("/v1/cases", Actor.NEW_CASE.replace("ADULT_CONFIRMED", "CHILD_PRESUMED"));
    var id = child.then().statusCode(201).extract().<String>path("id");
    CASEWORKER.gets("/v1/tasks?about=" + id).then().body("tasks.about", hasItem(id));
    shutsOut(CASEWORKER, "/v1/cases/" + id).then().statusCode(201);
    CASEWORKER.gets("/v1/tasks?about=" + id).then().body("tasks", empty());
    var found = CASEWORKER.posts("/v1/cases/search", "{\"limit\": 50}").then().statusCode(200);
    found.body("items.id", not(hasItem(id)));
    SUPERVISOR.posts("/v1/cases/search", "{\"limit\": 50}").then().body("items.id", hasItem(id));
  }

  @Test
  void whoIsShutOutIsLetInByTwoAndNotByOne() {
    var exclusion = shutsOut(CASEWORKER, theCase).path("id");
    var opening = "{\"kind\": \"READMIT\", \"exclusion\": \"%s\"}".formatted(exclusion);
    var proposed = proposes(theCase, opening);
    assertEquals(404, CASEWORKER.gets(theCase).statusCode());
    var alone =
        SUPERVISOR.posts(proposed.header("Location") + "/approve", Actor.Version.of(proposed));
    assertEquals(List.of("SAME_PERSON"), alone.path("refusals.reason"));
    approves(proposed);
    CASEWORKER.gets(theCase).then().statusCode(200);
    LAWYER
        .gets(theCase + "/circle")
        .then()
        .body("shutOut.over", contains(true))
        .body("openings.opened", contains(true));
    shutsOut(CASEWORKER, theCase).then().statusCode(201); // and out again
    assertEquals(404, CASEWORKER.gets(theCase).statusCode());
  }

  @Test
  void aSealedCaseIsThereForItsCircleAlone() {
    seals(theCase).then().statusCode(201);
    READ.forEach(what -> isNowhereFor(CASEWORKER, theCase, what));
    SUPERVISOR.gets(theCase).then().statusCode(200);
    LAWYER.gets(theCase + "/circle").then().body("seal.reason", equalTo("PERSON_SOUGHT"));
    approves(
        proposes(theCase, "{\"kind\": \"ADMIT\", \"person\": %s}".formatted(name(CASEWORKER))));
    CASEWORKER.gets(theCase).then().statusCode(200);
    approves(proposes(theCase, "{\"kind\": \"UNSEAL\"}"));
    LAWYER.gets(theCase + "/circle").then().statusCode(200).body("seal", nullValue());
  }

  @Test
  void whoWithdrawsIsOutAndSomebodyElseIsOwed() {
    CASEWORKER
        .posts(theCase + "/recusals", "{\"reason\": \"CLOSE_TO_PERSON\"}")
        .then()
        .statusCode(201)
        .body("kind", equalTo("RECUSAL"));
    isNowhereFor(CASEWORKER, theCase, "");
    var id = theCase.substring(theCase.lastIndexOf('/') + 1);
    SUPERVISOR
        .gets("/v1/tasks?about=" + id)
        .then()
        .statusCode(200)
        .body("tasks.kind", contains("TAKE_OVER"));
  }

  @Test
  void aNumberThatIsInUseIsTakenForWhoMayNotKnowOfWhatToo() {
    var number = "RS-" + Math.abs(theCase.hashCode() % 100_000_000);
    var body =
        Actor.NEW_CASE.replaceFirst("\\}$", ", \"references\": {\"own\": \"" + number + "\"}}");
    var hidden = CASEWORKER.posts("/v1/cases", body).then().statusCode(201).extract();
    seals(hidden.header("Location")).then().statusCode(201);
    assertEquals("409 reference-taken", Told.by(CASEWORKER.posts("/v1/cases", body)));
    var search = "{\"reference\": \"" + number + "\"}";
    assertEquals("{\"items\":[]}", CASEWORKER.posts("/v1/cases/search", search).asString());
  }

  @Test
  void noEmergencyOpensItForWhoIsShutOut() {
    var child = Actor.NEW_CASE.replace("ADULT_CONFIRMED", "CHILD_CONFIRMED");
    var ofChild = CASEWORKER.posts("/v1/cases", child).header("Location");
    var protector = Actor.of("rs-child-protection-child-protection").reading("EMERGENCY");
    shutsOut("rs-child-protection", ofChild).then().statusCode(201);
    assertEquals("404 not-found", Told.by(protector.posts(ofChild + "/emergencies", EMERGENCY)));
  }
}
