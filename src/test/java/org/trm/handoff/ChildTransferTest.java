package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.bestinterest.EvidenceKind.BEST_INTERESTS_ASSESSMENT;
import static org.trm.bestinterest.EvidenceKind.BEST_INTERESTS_DETERMINATION;
import static org.trm.bestinterest.EvidenceKind.CARE_ARRANGEMENT;
import static org.trm.bestinterest.EvidenceKind.DURABLE_SOLUTION;
import static org.trm.bestinterest.EvidenceKind.FAMILY_TRACING;
import static org.trm.bestinterest.EvidenceKind.GUARDIANSHIP;
import static org.trm.bestinterest.EvidenceKind.HEARING;
import static org.trm.bestinterest.EvidenceKind.IDENTITY_STEPS;
import static org.trm.bestinterest.EvidenceKind.PARENTAL_LINK;
import static org.trm.bestinterest.EvidenceKind.PLACEMENT_RISK;
import static org.trm.handoff.Crew.HOLDER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Told;
import org.trm.bestinterest.EvidenceKind;
import org.trm.bestinterest.Papers;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** A child goes once every line stands, and the list of what is missing can be worked off. */
@QuarkusTest
class ChildTransferTest {

  private static final List<EvidenceKind> NEEDED =
      List.of(
          GUARDIANSHIP,
          IDENTITY_STEPS,
          PLACEMENT_RISK,
          FAMILY_TRACING,
          CARE_ARRANGEMENT,
          DURABLE_SOLUTION,
          HEARING,
          BEST_INTERESTS_DETERMINATION);

  @ParameterizedTest
  @ValueSource(strings = {"CHILD_CONFIRMED", "CHILD_PRESUMED", "AGE_DISPUTED"})
  void theListIsWorkedOffFromTheTopUntilTheChildArrives(String age) {
    var journey = Journey.of(SampleCase.ofChild(age));
    for (int done = 0; done < NEEDED.size(); done++) {
      var missing = NEEDED.subList(done, NEEDED.size());
      var preflight = preflight(journey);
      assertEquals(names(missing), preflight.path("refusals.missing.evidence"));
      var mendAt = journey.theCase().path() + "/best-interests";
      assertEquals(mendAt, preflight.path("refusals[0].mendAt"));
      records(journey, missing.getFirst());
    }
    preflight(journey).then().body("ready", equalTo(true));
    journey.to(Stage.COMPLETED);
  }

  @ParameterizedTest
  @EnumSource
  void withoutOneOfThemTheChildStays(EvidenceKind missing) {
    var journey = Journey.of(SampleCase.ofChild("CHILD_CONFIRMED"));
    NEEDED.stream().filter(kind -> kind != missing).forEach(kind -> records(journey, kind));
    var submitted = journey.moves(Party.SENDING_DESK, Transition.SUBMIT);
    if (NEEDED.contains(missing)) {
      assertEquals(422, submitted.statusCode());
      assertEquals(List.of(missing.name()), submitted.path("refusals.missing.evidence"));
      assertEquals(List.of("CHILD_EVIDENCE_MISSING"), submitted.path("refusals.reason"));
      assertEquals(HandoffStatus.DRAFT, journey.now());
    } else {
      assertEquals("200", Told.by(submitted));
    }
  }

  @Test
  void aChildWithAParentBeyondDoubtNeedsAnAssessment() {
    var journey = Journey.of(SampleCase.ofChild("CHILD_CONFIRMED"));
    records(journey, PARENTAL_LINK);
    records(journey, HEARING);
    assertEquals(
        List.of("BEST_INTERESTS_ASSESSMENT"), preflight(journey).path("refusals.missing.evidence"));
    records(journey, BEST_INTERESTS_ASSESSMENT);
    preflight(journey).then().body("ready", equalTo(true));
    var doubt = Papers.content(PARENTAL_LINK).replace("DOCUMENTS", "NONE");
    Papers.records(HOLDER, journey.theCase().path(), PARENTAL_LINK, doubt);
    List<String> missing = preflight(journey).path("refusals.missing.evidence");
    assertTrue(missing.contains("GUARDIANSHIP") && missing.contains("CARE_ARRANGEMENT"));
  }

  @Test
  void urgentHelpDoesNotWaitForAPanel() {
    var urgent = Words.drafting("SERVICE_REFERRAL", "NEEDS").replace("false", "true");
    var journey = Journey.of(SampleCase.ofChild("CHILD_PRESUMED"), urgent);
    var interim = Papers.content(GUARDIANSHIP).replace("LEGAL_GUARDIAN", "INTERIM");
    Papers.records(HOLDER, journey.theCase().path(), GUARDIANSHIP, interim);
    assertEquals(
        List.of("PLACEMENT_RISK", "HEARING"), preflight(journey).path("refusals.missing.evidence"));
    records(journey, PLACEMENT_RISK);
    records(journey, EvidenceKind.HEARING_NOT_POSSIBLE);
    assertEquals("200", Told.by(journey.moves(HOLDER, Transition.SUBMIT, Words.NOTHING)));
  }

  @Test
  void nobodyOverridesThatItIsNotGoodForTheChild() {
    var journey = Journey.of(SampleCase.ofChild("CHILD_CONFIRMED"));
    NEEDED.forEach(kind -> records(journey, kind));
    var no =
        Papers.content(PLACEMENT_RISK)
            .replace("SAFE_WITH_MEASURES", "INDICATES_NOT_IN_BEST_INTERESTS");
    Papers.records(HOLDER, journey.theCase().path(), PLACEMENT_RISK, no);
    var submitted = journey.moves(Party.SENDING_DESK, Transition.SUBMIT);
    assertEquals(
        List.of("NOT_IN_BEST_INTERESTS", "NOT_IN_BEST_INTERESTS"),
        submitted.path("refusals.reason"));
  }

  @Test
  void onTheEighteenthBirthdayTheRulesChangeByThemselves() {
    var grownUp = SampleCase.file("case.json").replace("ADULT_CONFIRMED", "CHILD_CONFIRMED");
    var journey = Journey.of(SampleCase.ready(grownUp));
    var age =
        """
        {"content": {"finding": "CHILD", "method": "REGISTER", "majorityOn": "2026-01-31"},
         "occurredAt": "2025-06-01T08:00:00Z"}\
        """;
    HOLDER
        .posts(journey.theCase().path() + "/best-interests/AGE_ASSESSMENT", age)
        .then()
        .statusCode(201);
    assertEquals("200", Told.by(journey.moves(Party.SENDING_DESK, Transition.SUBMIT)));
    HOLDER
        .gets(journey.theCase().path() + "/best-interests")
        .then()
        .body("notices", equalTo(List.of("CAME_OF_AGE")));
  }

  private static void records(Journey journey, EvidenceKind kind) {
    Papers.records(HOLDER, journey.theCase().path(), kind).then().statusCode(201);
  }

  private static Response preflight(Journey journey) {
    var answer = HOLDER.calls().post(journey.path() + "/preflight");
    answer.then().statusCode(200);
    return answer;
  }

  private static List<String> names(List<EvidenceKind> kinds) {
    return kinds.stream().map(EvidenceKind::name).toList();
  }
}
