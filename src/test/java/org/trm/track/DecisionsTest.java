package org.trm.track;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trm.track.Bodies.IDENTIFIED;
import static org.trm.track.Bodies.PRESUMED;
import static org.trm.track.Bodies.signs;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** Who is identified is decided by whom the country lets decide, and signed by humans. */
@QuarkusTest
class DecisionsTest {

  private static final String DECISIONS = "/identification-decisions";

  private final Actor shelter = Actor.of("rs-shelter-caseworker");
  private final Actor supervisor = Actor.of("rs-shelter-supervisor");

  @Test
  void aJointDecisionIsInForceWhenTwoHumansHaveSigned() {
    var theCase = shelter.opensACase();
    shelter.posts(theCase + DECISIONS, PRESUMED).then().statusCode(201);
    var decided = shelter.posts(theCase + DECISIONS, IDENTIFIED);
    var signatures = theCase + DECISIONS + "/" + decided.path("id") + "/signatures";
    shelter.posts(signatures, signs("SOCIAL_WORK")).then().statusCode(201);
    assertEquals(
        "422 rule-refused [SIGNER_SIGNED_ALREADY]",
        Told.by(shelter.posts(signatures, signs("CIVIL_SOCIETY"))));
    shelter
        .gets(theCase + DECISIONS)
        .then()
        .body("standing", equalTo("PRESUMED"))
        .body("decisions.inForce", contains(true, false));
    supervisor.posts(signatures, signs("CIVIL_SOCIETY")).then().statusCode(201);
    var answer = shelter.gets(theCase + DECISIONS);
    answer
        .then()
        .body("standing", equalTo("IDENTIFIED"))
        .body("decisions.decidedByKind", contains("NGO", "NonPoliceGovernmentalOrganization"))
        .body("decisions[1].signatures.discipline", contains("SOCIAL_WORK", "CIVIL_SOCIETY"));
    assertFalse(answer.asString().contains("signedBy"));
  }

  @Test
  void aShelterPresumesButDoesNotIdentify() {
    var theCase = shelter.opensACase();
    shelter.posts(theCase + DECISIONS, PRESUMED).then().statusCode(201);
    var alone = IDENTIFIED.replace("rs-desk", "rs-shelter");
    assertEquals(
        "422 rule-refused [AUTHORITY_NOT_EMPOWERED]",
        Told.by(shelter.posts(theCase + DECISIONS, alone)));
    var unknown = IDENTIFIED.replace("rs-desk", "rs-nobody");
    assertEquals(
        "422 rule-refused [AUTHORITY_UNKNOWN]",
        Told.by(shelter.posts(theCase + DECISIONS, unknown)));
    var one = IDENTIFIED.replace("\"SOCIAL_WORK\", \"CIVIL_SOCIETY\"", "");
    assertEquals(
        "422 rule-refused [DISCIPLINES_MISSING]", Told.by(shelter.posts(theCase + DECISIONS, one)));
  }

  @Test
  void whoDeclinesIsHelpedAllTheSame() {
    var theCase = shelter.opensACase();
    shelter.posts(theCase + DECISIONS, PRESUMED).then().statusCode(201);
    var declined = PRESUMED.replace("PRESUMED", "DECLINED").replace("03-01", "03-02");
    shelter.posts(theCase + DECISIONS, declined).then().statusCode(201);
    for (var step : new String[] {"OFFER_ASSISTANCE", "GRANT_REFLECTION"}) {
      shelter.posts(theCase + "/tracks/steps", Bodies.step(step)).then().statusCode(201);
    }
    shelter.gets(theCase + DECISIONS).then().body("standing", equalTo("DECLINED"));
  }
}
