package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.LAWYER;
import static org.trm.handoff.SampleCase.agreedForAChild;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.SampleCase.put;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Body;
import org.trm.bestinterest.EvidenceKind;
import org.trm.bestinterest.Papers;

/** A child's return with everything missing: one list, worked off from the top, and she arrives. */
@QuarkusTest
class ChildReturnTest {

  private static final List<String> EVERYTHING =
      List.of(
          "PROCESSING_BASIS_MISSING",
          "TRANSFER_BASIS_MISSING",
          "PROCEEDINGS_NOT_CHECKED",
          "GUARDIANSHIP",
          "IDENTITY_STEPS",
          "PLACEMENT_RISK",
          "FAMILY_TRACING",
          "CARE_ARRANGEMENT",
          "DURABLE_SOLUTION",
          "IDENTIFICATION_OPEN",
          "REFLECTION_NOT_OFFERED",
          "HEARING",
          "RISK_ASSESSMENT_MISSING",
          "RETURN_NOT_DECLARED",
          "BEST_INTERESTS_DETERMINATION",
          "CONSENT_MISSING",
          "CONSENT_MISSING",
          "APPROVAL_MISSING");

  /** What was done, one after the other; some of it shows what comes next. */
  private static final List<String> DONE =
      List.of(
          "PROCESSING_BASIS_MISSING",
          "PROCEEDINGS_NOT_CHECKED",
          "GUARDIANSHIP",
          "IDENTITY_STEPS",
          "PLACEMENT_RISK",
          "FAMILY_TRACING",
          "CARE_ARRANGEMENT",
          "DURABLE_SOLUTION",
          "IDENTIFICATION_OPEN",
          "REFLECTION_NOT_OFFERED",
          "REFLECTION_NOT_ANSWERED",
          "HEARING",
          "RISK_ASSESSMENT_MISSING",
          "RETURN_NOT_DECLARED",
          "BEST_INTERESTS_DETERMINATION",
          "CONSENT_MISSING",
          "APPROVAL_MISSING");

  private final Actor supervisor = Actor.of("rs-shelter-supervisor");

  private SampleCase child;
  private Journey journey;

  @BeforeEach
  void aGirlMayGoHome() {
    child = SampleCase.opened(file("case.json").replace("ADULT_CONFIRMED", "CHILD_CONFIRMED"));
    child.writes("NEEDS");
    journey = Journey.bare(child, made(child.drafts(Words.drafting("RETURN", "NEEDS")), 201));
  }

  @Test
  void theListIsWorkedOffFromTheTopUntilSheIsAtHome() {
    assertEquals(EVERYTHING, missing());
    var done = new ArrayList<String>();
    for (var missing = missing(); !missing.isEmpty(); missing = missing()) {
      done.add(missing.getFirst());
      mends(missing.getFirst());
    }
    assertEquals(DONE, done);
    journey.read();
    journey.to(Stage.COMPLETED);
    Crew.RECEIVER
        .reading("CASEWORK")
        .gets(child.path())
        .then()
        .statusCode(200)
        .body("standing", equalTo("HOLDER"));
  }

  /** What is missing, in the order in which to mend it. */
  private List<String> missing() {
    var answer = HOLDER.calls().post(journey.path() + "/preflight");
    var preflight = Body.of(made(answer, 200));
    var missing =
        StreamSupport.stream(preflight.path("refusals").spliterator(), false)
            .map(ChildReturnTest::name)
            .toList();
    assertEquals(missing.isEmpty(), preflight.path("ready").asBoolean());
    return missing;
  }

  private static String name(JsonNode refusal) {
    return refusal.at("/missing/evidence").asText(refusal.path("reason").asText());
  }

  private void mends(String missing) {
    switch (missing) {
      case "PROCESSING_BASIS_MISSING" ->
          made(put(LAWYER, journey.path() + "/bases", "\"0\"", file("bases.json")), 200);
      case "PROCEEDINGS_NOT_CHECKED" ->
          records(
              "/proceedings/checks",
              "{\"hearings\": \"NOT_NEEDED\", \"claims\": \"NOT_NEEDED\","
                  + " \"authority\": \"NONE_IN_CHARGE\"}");
      case "IDENTIFICATION_OPEN" -> isIdentified();
      case "REFLECTION_NOT_OFFERED" -> records("/tracks/steps", "{\"step\": \"OFFER_REFLECTION\"}");
      case "REFLECTION_NOT_ANSWERED" ->
          records("/tracks/steps", "{\"step\": \"DECLINE_REFLECTION\"}");
      case "RISK_ASSESSMENT_MISSING" -> child.assesses(file("risk-assessment.json"));
      case "RETURN_NOT_DECLARED" ->
          records(
              "/return-declarations",
              """
              {"saying": "VOLUNTARY", "country": "SI", "manner": "ORALLY",
               "interpreting": "INDEPENDENT", "legalAdvice": "ADVISED_BEFORE",
               "formVersion": "1", "language": "sl"}\
              """);
      case "CONSENT_MISSING" -> child.hears(agreedForAChild());
      case "APPROVAL_MISSING" -> TwoPeople.agree(journey);
      default -> made(Papers.records(HOLDER, child.path(), EvidenceKind.valueOf(missing)), 201);
    }
  }

  /** Jointly, by two humans of two professions. */
  private void isIdentified() {
    var decisions = "/identification-decisions";
    var decision = "{\"level\": \"%s\", \"decidedBy\": \"%s\", \"disciplines\": [%s]}";
    records(decisions, decision.formatted("PRESUMED", "rs-shelter", ""));
    var two = "\"SOCIAL_WORK\", \"CIVIL_SOCIETY\"";
    var joint = decision.formatted("IDENTIFIED", "rs-desk", two);
    var decided = made(HOLDER.posts(child.path() + decisions, joint), 201);
    var signatures = child.path() + decisions + "/" + decided.path("id") + "/signatures";
    made(HOLDER.posts(signatures, "{\"discipline\": \"SOCIAL_WORK\"}"), 201);
    made(supervisor.posts(signatures, "{\"discipline\": \"CIVIL_SOCIETY\"}"), 201);
  }

  private void records(String where, String what) {
    made(HOLDER.posts(child.path() + where, what), 201);
  }
}
