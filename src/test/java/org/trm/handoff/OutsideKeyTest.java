package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Abroad.COORDINATOR;
import static org.trm.handoff.Abroad.KEYS;
import static org.trm.handoff.Abroad.SECOND;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.actor.Told;

/** To whom is sealed, two people know, each by another way. */
@QuarkusTest
class OutsideKeyTest {

  @Test
  void aSecondPersonHearsTheFingerprint() {
    var key = Abroad.newKey();
    var recorded = made(COORDINATOR.posts(KEYS, Abroad.giving(key)), 201);
    recorded
        .then()
        .body("state", equalTo("RECORDED"))
        .body("fingerprint", equalTo(Abroad.print(key)));
    assertEquals(
        "422 rule-refused [KEY_BY_ONE_PERSON]",
        Told.by(Abroad.confirms(COORDINATOR, recorded, Abroad.print(key))));
    assertEquals(
        "422 rule-refused [FINGERPRINT_DIFFERS]",
        Told.by(Abroad.confirms(SECOND, recorded, Abroad.print(Abroad.newKey()))));
    assertEquals(
        "403 not-allowed",
        Told.by(Abroad.confirms(Actor.of("rs-shelter-supervisor"), recorded, Abroad.print(key))));
    var confirmed = made(Abroad.confirms(SECOND, recorded, Abroad.print(key)), 200);
    confirmed.then().body("state", equalTo("CONFIRMED")).body("version", equalTo(2));
    assertEquals(
        "412 stale-version", Told.by(Abroad.confirms(SECOND, recorded, Abroad.print(key))));
    var end = KEYS + "/" + Body.text(recorded, "/id") + "/end";
    made(SECOND.posts(end, Version.of(confirmed)), 200).then().body("state", equalTo("ENDED"));
    COORDINATOR.gets(KEYS).then().statusCode(200).body("keys.state", hasItem("ENDED"));
  }

  @Test
  void eachCountryKnowsItsOwn() {
    var recorded = made(COORDINATOR.posts(KEYS, Abroad.giving(Abroad.newKey())), 201);
    var id = Body.text(recorded, "/id");
    var croatia = Actor.of("hr-desk-coordinator");
    croatia.gets(KEYS).then().statusCode(200).body("keys.size()", equalTo(0));
    assertEquals(
        "404 not-found", Told.by(croatia.posts(KEYS + "/" + id + "/end", Version.of(recorded))));
  }

  @Test
  void whatIsNoKeyOfTheirsIsRefused() {
    var given = Abroad.newKey();
    var off = Abroad.giving(given).replace(given.getY().toString(), "A".repeat(43));
    assertEquals("422 rule-refused [KEY_NOT_ON_CURVE]", Told.by(COORDINATOR.posts(KEYS, off)));
    var realm = "/v1/organisations/si-desk/keys";
    assertEquals(
        "422 rule-refused [KEY_OF_A_REALM]",
        Told.by(COORDINATOR.posts(realm, Abroad.giving(Abroad.newKey()))));
    Abroad.isKnown();
    assertEquals(
        "422 rule-refused [KEY_KNOWN_ALREADY]",
        Told.by(COORDINATOR.posts(KEYS, Abroad.giving(Abroad.KEY))));
    var secret = Abroad.giving(Abroad.newKey()).replace("{", "{\"d\": \"AAAA\", ");
    assertEquals("400 malformed-request", Told.by(COORDINATOR.posts(KEYS, secret)));
    var nobody = "/v1/organisations/aq-nobody/keys";
    assertEquals(
        "404 not-found", Told.by(COORDINATOR.posts(nobody, Abroad.giving(Abroad.newKey()))));
  }
}
