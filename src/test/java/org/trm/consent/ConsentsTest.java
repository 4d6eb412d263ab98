package org.trm.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.consent.Bodies.EVERYTHING_BACK;
import static org.trm.consent.Bodies.HEALTH;
import static org.trm.consent.Bodies.NEEDS;
import static org.trm.consent.Bodies.NO_FAMILY;
import static org.trm.consent.Bodies.back;
import static org.trm.consent.Bodies.consent;
import static org.trm.consent.ConsentState.EXPIRED;
import static org.trm.consent.ConsentState.GIVEN;
import static org.trm.consent.ConsentState.REFUSED;
import static org.trm.consent.ConsentState.WITHDRAWN;
import static org.trm.shared.Purpose.ASSISTANCE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Background;
import org.trm.actor.Stored;
import org.trm.consent.ConsentGrant.Circumstances;
import org.trm.consent.ConsentSession.Capacity;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** Rules see what a person said in codes, if they may see anything. */
@QuarkusTest
class ConsentsTest {

  private static final OrganisationId SHELTER = new OrganisationId("rs-shelter");
  private static final Instant SAID = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant BACK = Instant.parse("2026-03-05T10:00:00Z");
  private static final Instant UNTIL = Instant.parse("2030-03-01T10:00:00Z");

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Inject Consents consents;

  @Test
  void rulesSeeEachItemWithTheMomentOfTheLastWordOnIt() {
    var given = gives(consent(NEEDS, HEALTH, NO_FAMILY));
    var back =
        back(Giving.grant(given, 1))
            .replace("\"ORAL\"", "\"ORAL\", \"occurredAt\": \"" + BACK + "\"");
    withdraws(given, back);
    assertEquals(
        Set.of(
            grant("NEEDS", GIVEN, SAID, UNTIL),
            grant("HEALTH", WITHDRAWN, BACK, UNTIL),
            grant("FAMILY", REFUSED, SAID, UNTIL)),
        Set.copyOf(facts(given)));
  }

  @Test
  void rulesSeeThatAgreementHasEnded() {
    var given = gives(consent(NEEDS).replace("2030-03-01", "2026-03-02"));
    var ended = Instant.parse("2026-03-02T10:00:00Z");
    assertEquals(List.of(grant("NEEDS", EXPIRED, SAID, ended)), facts(given));
  }

  @Test
  void whoMayNotJudgeGetsAnErrorNotAnEmptyAnswer() {
    var given = gives(consent(NEEDS));
    withdraws(given, EVERYTHING_BACK);
    var ask =
        "select * from consent_facts('%s', 'rs-shelter')".formatted(given.<String>path("caseId"));
    assertEquals("00000", Stored.refusal(ask, "RS", "rs-shelter"));
    assertEquals("42501", Stored.refusal(ask, "RS", "rs-desk"));
    assertEquals("42501", Stored.refusal(ask, "SI", "si-shelter"));
    assertEquals("42501", Stored.refusal(ask, "", ""));
  }

  private List<ConsentGrant> facts(Response given) {
    var theCase = CaseId.fromString(given.path("caseId"));
    return new Background("rs-shelter").reads(() -> consents.of(theCase, SHELTER));
  }

  private Response gives(String body) {
    return shelter.posts(shelter.opensACase() + "/consents", body);
  }

  private void withdraws(Response given, String body) {
    var path = given.header("Location") + "/withdraw";
    shelter.posts(path, body, Version.of(given)).then().statusCode(200);
  }

  private static ConsentGrant grant(
      String category, ConsentState state, Instant from, Instant until) {
    var item =
        new ConsentItem(
            ASSISTANCE, new OrganisationId("si-shelter"), DataCategory.valueOf(category));
    var how = new Circumstances(GivenBy.PERSON, Capacity.FULL, null, true, false);
    return new ConsentGrant(item, state, from, until, how);
  }
}
