package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Body;

/** People are spoken to in their language; codes and everything else stay as they are. */
@QuarkusTest
class LanguageTest {

  private static final String REASON = "/refusals/0/reason";
  private static final String REMEDY = "/refusals/0/remedy";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sl | sl | Tukaj za vas ni ničesar",
        "sr-RS | sr | Овде нема ничега за вас",
        "sr-Latn-RS, en;q=0.5 | sr-Latn | Ovde nema ničega za vas",
        "fr-FR, cnr;q=0.8, en;q=0.2 | cnr | Ovdje nema ničega za vas",
        "SQ | sq | Këtu nuk ka asgjë për ju",
        "en, sl;q=0.9 | en | There is nothing here for you",
        "fr | en | There is nothing here for you",
        "* | en | There is nothing here for you",
        "no language at all | en | There is nothing here for you",
        "'' | en | There is nothing here for you"
      })
  void aTitleIsSaidInTheLanguageAskedFor(String asked, String language, String title) {
    var answer = HOLDER.calls().header("Accept-Language", asked).get(unknownCase());
    assertEquals(404, answer.statusCode());
    assertEquals(title, Body.text(answer, "/title"));
    assertEquals(language, answer.header("Content-Language"));
    assertEquals("Accept-Language", answer.header("Vary"));
  }

  @Test
  void whoAsksForNoneIsToldInEnglish() {
    var answer = HOLDER.calls().get(unknownCase());
    assertEquals("There is nothing here for you", Body.text(answer, "/title"));
    assertEquals("en", answer.header("Content-Language"));
  }

  @Test
  void aRemedyIsTranslatedAndNothingElse() {
    var journey = withoutRiskAssessment();
    var english = submits(journey, "en");
    var slovenian = submits(journey, "sl");
    assertEquals("RISK_ASSESSMENT_MISSING", Body.text(slovenian, REASON));
    assertEquals(
        "Skupaj z osebo ocenite tveganje v državi sprejema.", Body.text(slovenian, REMEDY));
    assertEquals("sl", slovenian.header("Content-Language"));
    assertEquals(withoutWords(english), withoutWords(slovenian));
  }

  @Test
  void thePreflightIsToldLikeTheRefusal() {
    var preflight =
        SENDING_DESK
            .calls()
            .header("Accept-Language", "de")
            .body(new byte[0])
            .post(withoutRiskAssessment().path() + "/preflight");
    assertEquals(200, preflight.statusCode());
    assertEquals(
        "Schätzen Sie zusammen mit der Person ein, welche Gefahr im aufnehmenden Land besteht.",
        Body.text(preflight, REMEDY));
    assertEquals("de", preflight.header("Content-Language"));
  }

  /** What is wrong with a body is told in English only. */
  @Test
  void aMixedAnswerNamesBothLanguages() {
    var answer =
        HOLDER
            .calls()
            .header("Accept-Language", "hr")
            .header("Idempotency-Key", UUID.randomUUID())
            .body("{}")
            .post("/v1/cases");
    assertEquals("Zahtjev nije čitljiv", Body.text(answer, "/title"));
    assertEquals("hr, en", answer.header("Content-Language"));
  }

  private static Journey withoutRiskAssessment() {
    var theCase = SampleCase.opened(file("case.json"));
    theCase.writes("NEEDS");
    theCase.hears(file("consent.json"));
    return Journey.of(theCase);
  }

  private static Response submits(Journey journey, String language) {
    var version = journey.version();
    return SENDING_DESK
        .calls()
        .header("Accept-Language", language)
        .header("Idempotency-Key", version.key())
        .header("If-Match", version.tag())
        .body("{}")
        .post(journey.path() + "/submit");
  }

  private static JsonNode withoutWords(Response answer) {
    var problem = (ObjectNode) Body.of(answer);
    problem.remove("title");
    problem.remove("instance");
    problem.path("refusals").forEach(one -> ((ObjectNode) one).remove("remedy"));
    return problem;
  }

  private static String unknownCase() {
    return "/v1/cases/" + UUID.randomUUID();
  }
}
