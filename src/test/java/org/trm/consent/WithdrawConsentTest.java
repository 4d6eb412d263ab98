package org.trm.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.consent.Bodies.EVERYTHING_BACK;
import static org.trm.consent.Bodies.HEALTH;
import static org.trm.consent.Bodies.NEEDS;
import static org.trm.consent.Bodies.NO_FAMILY;
import static org.trm.consent.Bodies.back;
import static org.trm.consent.Bodies.consent;
import static org.trm.consent.Giving.gives;
import static org.trm.consent.Giving.grant;
import static org.trm.consent.Giving.path;
import static org.trm.consent.Giving.withdraws;
import static org.trm.shared.Purpose.ASSISTANCE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Stored;
import org.trm.actor.Told;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** Taking back is as easy as giving, and nothing is forgotten by it. */
@QuarkusTest
class WithdrawConsentTest {

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Inject HeardWithdrawals heard;

  @Test
  void allOfItCanBeTakenBackAtOnce() {
    var given = gives(NEEDS, HEALTH, NO_FAMILY);
    withdraws(given, EVERYTHING_BACK)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("version", equalTo(2))
        .body("grants.state", contains("WITHDRAWN", "WITHDRAWN", "REFUSED"))
        .body("grants[0].withdrawal.method", equalTo("ORAL"));
  }

  @Test
  void oneItemCanBeTakenBackAlone() {
    var given = gives(NEEDS, HEALTH);
    var once = withdraws(given, back(grant(given, 1)));
    once.then().body("grants.state", contains("GIVEN", "WITHDRAWN"));
    var twice = withdraws(once, back(grant(given, 0)));
    twice.then().header("ETag", "\"3\"").body("grants.state", contains("WITHDRAWN", "WITHDRAWN"));
    assertEquals(twice.asString(), shelter.gets(given.header("Location")).asString());
  }

  @Test
  void aChildTakesBackWhatTheGuardianGave() {
    var theCase = shelter.opensACase();
    var guardian = consent(NEEDS).replace("PERSON", "GUARDIAN").replace("FULL", "CHILD");
    var given = shelter.posts(theCase + "/consents", guardian);
    withdraws(given, EVERYTHING_BACK).then().statusCode(200);
  }

  @Test
  void theFeaturesAboveAreToldWhichItemsAreGone() {
    var theCase = shelter.opensACase();
    var given = shelter.posts(theCase + "/consents", consent(NEEDS, HEALTH));
    assertEquals(List.of(), heard.about(theCase));
    withdraws(given, back(grant(given, 1)));
    assertEquals(List.of(Set.of(item("HEALTH"))), items(theCase));
  }

  @Test
  void aLaterNoIsToldLikeAWithdrawal() {
    var theCase = shelter.opensACase();
    shelter.posts(theCase + "/consents", consent(NEEDS, NO_FAMILY));
    assertEquals(List.of(Set.of(item("FAMILY"))), items(theCase));
  }

  @Test
  void aRequestThatComesAgainTakesBackOnce() {
    var theCase = shelter.opensACase();
    var given = shelter.posts(theCase + "/consents", consent(NEEDS));
    var version = Version.of(given);
    var first = shelter.posts(path(given), EVERYTHING_BACK, version);
    var again = shelter.posts(path(given), EVERYTHING_BACK, version);
    assertEquals("200", Told.by(again));
    assertEquals(first.asString(), again.asString());
    assertEquals(1, heard.about(theCase).size());
  }

  @Test
  void whatIsGoneCannotBeTakenBackAgain() {
    var given = gives(NEEDS);
    var gone = withdraws(given, EVERYTHING_BACK);
    assertEquals("412 stale-version", Told.by(withdraws(given, EVERYTHING_BACK)));
    assertEquals("422 rule-refused [ALREADY_WITHDRAWN]", Told.by(withdraws(gone, EVERYTHING_BACK)));
    assertEquals(
        "422 rule-refused [ALREADY_WITHDRAWN]", Told.by(withdraws(gone, back(grant(given, 0)))));
  }

  @Test
  void ofTwoAtOnceExactlyOneTakesBack() {
    var given = gives(NEEDS, HEALTH);
    var told =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(one -> Told.by(withdraws(given, EVERYTHING_BACK)))
            .sorted()
            .toList();
    assertEquals("200", told.get(0));
    assertEquals(Collections.nCopies(7, "412 stale-version"), told.subList(1, 8));
  }

  @Test
  void everyCallIsOnTheRecord() {
    var given = gives(NEEDS);
    var before = Stored.entries();
    shelter.gets(given.header("Location"));
    withdraws(given, EVERYTHING_BACK);
    withdraws(given, EVERYTHING_BACK);
    Actor.of("si-shelter-caseworker").gets(given.header("Location"));
    Actor.of("rs-desk-auditor").gets(given.header("Location"));
    assertEquals(before + 5, Stored.entries());
  }

  private List<Set<ConsentItem>> items(String theCase) {
    return heard.about(theCase).stream().map(ConsentWithdrawn::items).toList();
  }

  private static ConsentItem item(String category) {
    return new ConsentItem(
        ASSISTANCE, new OrganisationId("si-shelter"), DataCategory.valueOf(category));
  }
}
