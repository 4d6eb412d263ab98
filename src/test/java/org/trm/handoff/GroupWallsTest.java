package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;

/** A group is there for who has to do with somebody in it, and is formed by who holds all. */
@QuarkusTest
class GroupWallsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hr-shelter-caseworker",
        "hr-desk-focal-point",
        "rs-child-protection-caseworker",
        "si-desk-focal-point",
        "si-shelter-caseworker"
      })
  void toOthersThereIsNoSuchGroup(String username) {
    var both = Travellers.formed(); // nobody over there knows of drafts
    var other = Actor.of(username);
    assertEquals("404 not-found", Told.by(other.gets(both.path())));
    var version = new Version("\"1\"", UUID.randomUUID().toString());
    for (var verb : List.of("submit", "hold", "resume", "release")) {
      var moved = other.posts(both.path() + "/" + verb, "{\"reason\": \"DANGER\"}", version);
      assertEquals("404 not-found", Told.by(moved));
    }
    if (username.endsWith("caseworker")) {
      var check = both.path() + "/recruitment-checks";
      var posted = other.posts(check, Travellers.NOTHING_FOUND, version);
      assertEquals("404 not-found", Told.by(posted));
      assertEquals("404 not-found", Told.by(other.posts(both.path() + "/dissolve", version)));
      var members = Travellers.members(both.mother(), both.child());
      assertEquals("404 not-found", Told.by(other.posts("/v1/handoff-groups", members)));
    }
  }

  @Test
  void theOtherSideMovesNothingThatIsNotItsOwn() {
    var both = Travellers.accepted();
    var desk = Crew.RECEIVING_DESK;
    var submitted = both.moves(desk, "submit", Words.NOTHING);
    assertEquals("403 not-allowed", Told.by(submitted).substring(0, 15));
    var worker = Actor.of("si-shelter-caseworker");
    var found = both.moves(worker, "recruitment-checks", Travellers.NOTHING_FOUND);
    assertEquals("403 not-allowed", Told.by(found));
    assertEquals("403 not-allowed", Told.by(both.dissolves(worker)));
    assertEquals("200", Told.by(both.moves(desk, "hold", "{\"reason\": \"NO_CAPACITY\"}")));
    assertEquals("ON_HOLD ON_HOLD", both.now());
  }

  @Test
  void withoutATokenADutyAVersionOrAKeyNothingIsDone() {
    var both = Travellers.formed();
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(both.path())));
    var auditor = Actor.of("rs-desk-auditor");
    assertEquals("403 not-allowed", Told.by(auditor.gets(both.path())));
    var submit = both.path() + "/submit";
    assertEquals("428 version-required", Told.by(HOLDER.posts(submit, "{}")));
    var unkeyed = HOLDER.calls().header("If-Match", "\"1\"").body("{}").post(submit);
    assertEquals("400 idempotency-key-missing", Told.by(unkeyed));
    var stale = HOLDER.posts(submit, "{}", new Version("\"99\"", UUID.randomUUID().toString()));
    assertEquals("412 stale-version", Told.by(stale));
    var accept = both.path() + "/accept";
    assertEquals("404 not-found", Told.by(HOLDER.posts(accept, "{}", both.version(HOLDER))));
  }

  @Test
  void onlyDraftsOfOneWayTravelTogether() {
    var mother = Journey.drafted();
    var referred = Journey.of(SampleCase.ready(), Words.drafting("SERVICE_REFERRAL", "NEEDS"));
    assertEquals("422 rule-refused [WAYS_DIFFER]", Told.by(Travellers.forms(mother, referred)));
    var same = Journey.of(mother.theCase(), Words.drafting("SERVICE_REFERRAL", "NEEDS"));
    assertEquals(
        "422 rule-refused [MEMBER_DOUBLED, WAYS_DIFFER]", Told.by(Travellers.forms(mother, same)));
    assertEquals("422 rule-refused [MEMBER_DOUBLED]", Told.by(Travellers.forms(mother, mother)));
    made(Travellers.forms(mother, Journey.drafted()), 201);
    assertEquals(
        "422 rule-refused [MEMBER_IN_A_GROUP]",
        Told.by(Travellers.forms(mother, Journey.drafted())));
  }

  @Test
  void aGroupThatIsFormedAgainIsTheSame() {
    var mother = Journey.drafted();
    var members = Travellers.members(mother, Journey.drafted());
    var key = UUID.randomUUID().toString();
    var first = made(HOLDER.posts("/v1/handoff-groups", members, key), 201);
    var again = made(HOLDER.posts("/v1/handoff-groups", members, key), 201);
    assertEquals(first.asString(), again.asString());
  }

  @Test
  void whoIsRefusedWithOthersHasNotGoneByAnException() {
    var worker = Actor.of("si-shelter-caseworker");
    var one = Outbound.drafted("si-shelter", "SERVICE_REFERRAL");
    var other = Outbound.drafted("si-shelter", "SERVICE_REFERRAL");
    var siblings =
        """
        {"members": [{"handoff": "%s", "role": "SIBLING"}, {"handoff": "%s", "role": "SIBLING"}]}\
        """
            .formatted(id(one), id(other));
    var group = made(worker.posts("/v1/handoff-groups", siblings), 201).header("Location");
    made(move(worker, group, "recruitment-checks", Travellers.NOTHING_FOUND), 200);
    made(one.rests(Outbound.consent()), 200);
    var refused = move(worker, group, "submit", Words.NOTHING);
    assertEquals(422, refused.statusCode());
    assertEquals("0", counted(one, other));
    made(other.rests(Outbound.consent()), 200);
    made(move(worker, group, "submit", Words.NOTHING), 200);
    assertEquals("2", counted(one, other));
  }

  private static Response move(Actor actor, String group, String verb, String said) {
    return actor.posts(group + "/" + verb, said, Version.of(actor.gets(group)));
  }

  private static String counted(Outbound one, Outbound other) {
    return Rows.one(
        "select count(*) from corridor_derogation where handoff in ('%s', '%s')"
            .formatted(id(one), id(other)));
  }

  private static String id(Outbound handoff) {
    return handoff.path().replace("/v1/handoffs/", "");
  }
}
