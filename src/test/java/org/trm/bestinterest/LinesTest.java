package org.trm.bestinterest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Body;

/** How the twelve lines stand is one page, in the order in which to work it off. */
@QuarkusTest
class LinesTest {

  private static final String CHILD = Actor.NEW_CASE.replace("ADULT_CONFIRMED", "CHILD_CONFIRMED");

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void ofANewChildEverythingIsOpenButTheAge() {
    var lines = lines(opens(CHILD));
    assertEquals(
        List.of(
            "AGE",
            "GUARDIAN",
            "IDENTITY",
            "PLACEMENT",
            "FAMILY",
            "CARE",
            "SOLUTION",
            "HEARING",
            "BEST_INTERESTS",
            "ASSENT",
            "URGENT_PROTECTION",
            "CURRENCY"),
        List.copyOf(lines.keySet()));
    assertEquals("FULFILLED", lines.remove("AGE"));
    assertEquals("WITH_CONSENTS", lines.remove("ASSENT"));
    assertEquals(Set.of("OPEN"), Set.copyOf(lines.values()));
  }

  @Test
  void onceAllIsOnRecordEverythingIsFulfilled() {
    var theCase = opens(CHILD);
    recordsAll(theCase);
    var lines = lines(theCase);
    assertEquals(12, lines.size());
    assertEquals("WITH_CONSENTS", lines.remove("ASSENT"));
    assertEquals(Set.of("FULFILLED"), Set.copyOf(lines.values()));
  }

  @Test
  void aChildsNoOpensTheDecisionAgain() {
    var theCase = opens(CHILD);
    recordsAll(theCase);
    var no = Papers.content(EvidenceKind.REOPENING).replace("NEW_RISK", "CHILD_OBJECTS");
    Papers.records(shelter, theCase, EvidenceKind.REOPENING, no);
    var lines = lines(theCase);
    assertEquals("REOPENED", lines.get("BEST_INTERESTS"));
    assertEquals("REOPENED", lines.get("CURRENCY"));
    assertEquals("FULFILLED", lines.get("HEARING"));
    Papers.records(shelter, theCase, EvidenceKind.BEST_INTERESTS_DETERMINATION);
    assertEquals("FULFILLED", lines(theCase).get("BEST_INTERESTS"));
  }

  @Test
  void anAdultNeedsNoneOfIt() {
    shelter
        .gets(opens(Actor.NEW_CASE) + "/best-interests")
        .then()
        .body("ageStatus", equalTo("ADULT_CONFIRMED"))
        .body("lines.state", everyItem(equalTo("NOT_NEEDED")));
  }

  @Test
  void whoWasTakenForAChildIsNoAdultByAStrokeOfThePen() {
    var theCase = opens(CHILD);
    var facts =
        Actor.NEW_CASE.substring(Actor.NEW_CASE.indexOf(":") + 1, Actor.NEW_CASE.lastIndexOf("}"));
    var change = "{\"facts\": " + facts + ", \"references\": {}}";
    shelter
        .calls()
        .header("If-Match", shelter.gets(theCase).header("ETag"))
        .body(change)
        .put(theCase)
        .then()
        .statusCode(200);
    shelter
        .gets(theCase + "/best-interests")
        .then()
        .body("ageStatus", equalTo("CHILD_PRESUMED"))
        .body("lines[0].state", equalTo("OPEN"));
    var adult = "{\"finding\": \"ADULT\", \"method\": \"REGISTER\"}";
    Papers.records(shelter, theCase, EvidenceKind.AGE_ASSESSMENT, adult);
    shelter.gets(theCase + "/best-interests").then().body("ageStatus", equalTo("ADULT_CONFIRMED"));
  }

  @Test
  void theEighteenthBirthdayIsToldNinetyDaysAhead() {
    var today = LocalDate.now(ZoneOffset.UTC);
    for (var days : Map.of(80, List.of("COMES_OF_AGE_SOON"), 100, List.of()).entrySet()) {
      var theCase = opens(CHILD);
      var majority = today.plusDays(days.getKey());
      var age =
          "{\"finding\": \"CHILD\", \"method\": \"REGISTER\", \"majorityOn\": \""
              + majority
              + "\"}";
      Papers.records(shelter, theCase, EvidenceKind.AGE_ASSESSMENT, age);
      shelter
          .gets(theCase + "/best-interests")
          .then()
          .body("majorityOn", equalTo(majority.toString()))
          .body("notices", equalTo(days.getValue()));
    }
  }

  private String opens(String facts) {
    return shelter.posts("/v1/cases", facts).then().statusCode(201).extract().header("Location");
  }

  private void recordsAll(String theCase) {
    for (var kind : EvidenceKind.values()) {
      if (kind != EvidenceKind.REOPENING) {
        Papers.records(shelter, theCase, kind).then().statusCode(201);
      }
    }
  }

  private Map<String, String> lines(String theCase) {
    var states = new LinkedHashMap<String, String>();
    Body.of(shelter.gets(theCase + "/best-interests"))
        .path("lines")
        .forEach(line -> states.put(line.path("line").asText(), line.path("state").asText()));
    return states;
  }
}
