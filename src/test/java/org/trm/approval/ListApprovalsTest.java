package org.trm.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.actor.Told;

/** Everybody finds what waits for them, and nothing else. */
@QuarkusTest
class ListApprovalsTest {

  private final Actor coordinator = Actor.of("hr-desk-coordinator");

  @Test
  void whatWaitsIsFoundPageByPage() {
    var waiting =
        List.of(
            proposed("hr-desk"), proposed("hr-shelter"), proposed("hr-desk"), proposed("hr-desk"));
    var found = all(coordinator, 2);
    assertTrue(found.containsAll(waiting));
    assertEquals(found.size(), found.stream().distinct().count());
  }

  @Test
  void nobodyFindsTheirOwn() {
    var own = proposed("hr-desk");
    assertFalse(all(Actor.of("hr-desk-data-protection"), 200).contains(own));
    assertTrue(all(Actor.of("hr-shelter-data-protection"), 200).contains(own));
  }

  @Test
  void whatIsDecidedOrOverWaitsNoLonger() {
    var decided = Before.asksForAnInstrument("hr-desk-data-protection");
    var old = Before.asksForAnInstrument("hr-desk-data-protection");
    var changed = Before.asksForAnInstrument("hr-desk-data-protection");
    coordinator
        .posts(decided.path() + "/approve", Version.of(coordinator.gets(decided.path())))
        .then()
        .statusCode(200);
    old.grewOld();
    changed.changes();
    var found = all(coordinator, 200);
    for (var one : List.of(decided, old, changed)) {
      assertFalse(found.contains(one.view().id().toString()));
    }
  }

  @Test
  void otherCountriesAndDutiesFindNothingOfIt() {
    var one = proposed("hr-desk");
    assertFalse(all(Actor.of("si-desk-coordinator"), 200).contains(one));
    assertFalse(all(Actor.of("hr-desk-supervisor"), 200).contains(one));
    var worker = Actor.of("hr-desk-caseworker").gets("/v1/approvals");
    assertEquals("403 not-allowed", Told.by(worker));
  }

  @Test
  void aPageThatNobodyWasToldOfIsMalformed() {
    var answer = coordinator.gets("/v1/approvals?after=nonsense");
    assertEquals("400 malformed-request", Told.by(answer));
  }

  private static String proposed(String organisation) {
    return Before.asksForAnInstrument(organisation + "-data-protection").view().id().toString();
  }

  private static List<String> all(Actor actor, int limit) {
    var ids = new ArrayList<String>();
    var path = "/v1/approvals?limit=" + limit;
    while (!path.isEmpty()) {
      Response page = actor.gets(path);
      assertEquals(200, page.statusCode());
      Body.of(page).forEach(one -> ids.add(one.path("id").asText()));
      var link = page.header("Link");
      path = link == null ? "" : link.substring(1, link.indexOf('>'));
    }
    return ids;
  }
}
