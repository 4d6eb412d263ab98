package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.actor.Told;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** Nobody is sent home by one person's word, and into a high risk only as they wish. */
@QuarkusTest
@Asvs("2.3.5")
class ReturnByTwoTest {

  private static final String SAYS =
      """
      {"saying": "%s", "country": "SI", "manner": "ORALLY", "interpreting": "INDEPENDENT",
       "legalAdvice": "ADVISED_BEFORE", "formVersion": "1", "language": "sl"}\
      """;
  private static final String HIGH =
      """
      {"scope": "RECEIVING_COUNTRY", "country": "SI", "level": "HIGH",
       "mitigations": ["SAFETY_PLAN"], "personTookPart": true}\
      """;
  private static final String CHECK =
      "{\"hearings\": \"NOT_NEEDED\", \"claims\": \"NOT_NEEDED\", \"authority\": \"INFORMED\"}";

  private SampleCase theCase;

  @BeforeEach
  void somebodyWantsToGoHome() {
    theCase = SampleCase.ready();
    records("/return-declarations", SAYS.formatted("BEFORE_TIME"));
    records("/return-declarations", SAYS.formatted("VOLUNTARY"));
    records("/proceedings/checks", CHECK);
  }

  @Test
  void aReturnIsReleasedWhenTwoHaveAgreed() {
    var journey = returns().to(Stage.ACCEPTED);
    var released = journey.moves(Party.HOLDER, Transition.RELEASE);
    assertEquals("422 handoff-refused [APPROVAL_MISSING]", Told.by(released));
    assertEquals(List.of("TWO_PEOPLE"), released.path("refusals.gate"));
    TwoPeople.agree(journey);
    journey.goes(Transition.RELEASE).goes(Transition.COMPLETE);
  }

  @Test
  void intoAHighRiskNobodyGoesWithoutASecondPerson() {
    theCase.assesses(HIGH);
    records("/return-declarations", SAYS.formatted("DESPITE_HIGH_RISK"));
    var journey = returns();
    var submitted = submits(journey);
    assertEquals("422 handoff-refused [APPROVAL_MISSING]", Told.by(submitted));
    assertEquals(List.of("RISK"), submitted.path("refusals.gate"));
    TwoPeople.agree(journey);
    assertEquals("422 handoff-refused [APPROVAL_MISSING]", Told.by(submits(journey)));
    TwoPeople.agree(journey, TwoPeople.HIGH_RISK);
    journey.to(Stage.IN_TRANSFER);
  }

  private Journey returns() {
    return Journey.of(theCase, Words.drafting("RETURN", "NEEDS"));
  }

  private static Response submits(Journey journey) {
    return journey.moves(Party.SENDING_DESK, Transition.SUBMIT);
  }

  private void records(String where, String what) {
    SampleCase.made(theCase.holder().posts(theCase.path() + where, what), 201);
  }
}
