package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.transition.Party.RECEIVING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.bestinterest.EvidenceKind;
import org.trm.bestinterest.Papers;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** Evidence that speaks against going on stops what is under way; the other side may witness. */
@QuarkusTest
class ChildNewsTest {

  private static final Actor AUTHORITY = Actor.of("si-child-protection-caseworker");

  @ParameterizedTest
  @CsvSource({
    "GUARDIANSHIP, APPOINTED, ENDED, ON_HOLD",
    "REOPENING, NEW_RISK, NEW_RISK, ON_HOLD",
    "HEARING, STRONG, LITTLE, ACCEPTED"
  })
  void whatSpeaksAgainstGoingOnHoldsWhatGoesThere(
      EvidenceKind kind, String from, String to, HandoffStatus status) {
    var journey = aChilds().to(Stage.ACCEPTED);
    var content = Papers.content(kind).replace(from, to);
    Papers.records(HOLDER, journey.theCase().path(), kind, content).then().statusCode(201);
    assertEquals(status, journey.now());
  }

  @Test
  void aChildsNoIsDecidedUponAnewBeforeItGoesOn() {
    var journey = aChilds().to(Stage.SUBMITTED);
    journey.theCase().hears(SampleCase.agreedForAChild().replace("ASSENTED", "DISSENTED"));
    assertEquals(HandoffStatus.ON_HOLD, journey.now());
    var resumed = journey.moves(Party.SENDING_DESK, Transition.RESUME);
    var twice = "422 handoff-refused [CONSENT_AGAINST_CHILD, CONSENT_AGAINST_CHILD]";
    assertEquals(twice, Told.by(resumed));
    var decided = EvidenceKind.BEST_INTERESTS_DETERMINATION;
    Papers.records(HOLDER, journey.theCase().path(), decided).then().statusCode(201);
    journey.goes(Transition.RESUME);
  }

  @Test
  void onlyTheGuardianInOfficeAgreesThatTheChildGoes() {
    var journey = aChilds();
    var other = Papers.content(EvidenceKind.GUARDIANSHIP).replace("G-17", "G-18");
    HOLDER
        .posts(journey.theCase().path() + "/best-interests/GUARDIANSHIP", Papers.of(other))
        .then()
        .statusCode(201);
    var decided = EvidenceKind.BEST_INTERESTS_DETERMINATION;
    Papers.records(HOLDER, journey.theCase().path(), decided).then().statusCode(201);
    var submitted = journey.moves(Party.SENDING_DESK, Transition.SUBMIT);
    var former = "CONSENT_OF_FORMER_GUARDIAN";
    assertEquals(List.of(former, former), submitted.path("refusals.reason"));
    journey.theCase().hears(SampleCase.agreedForAChild());
    assertEquals("200", Told.by(journey.moves(Party.SENDING_DESK, Transition.SUBMIT)));
  }

  @Test
  void aDoubtAboutAnAdultsAgeHoldsWhatIsUnderWay() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    var doubt = Papers.content(EvidenceKind.AGE_ASSESSMENT).replace("CHILD", "DOUBTFUL");
    Papers.records(HOLDER, journey.theCase().path(), EvidenceKind.AGE_ASSESSMENT, doubt);
    assertEquals(HandoffStatus.ON_HOLD, journey.now());
    var resumed = journey.moves(Party.SENDING_DESK, Transition.RESUME);
    List<String> reasons = resumed.path("refusals.reason");
    assertTrue(reasons.contains("ADULT_WITHOUT_ASSESSMENT"), reasons.toString());
  }

  @Test
  void anAuthorityThereWitnessesWhatOnlyItCanSay() {
    var journey = acceptedByAuthority();
    var theCase = journey.theCase().path();
    var care = EvidenceKind.CARE_ARRANGEMENT;
    var witnessed = Papers.records(AUTHORITY, theCase, care);
    witnessed.then().statusCode(201).body("hasNote", equalTo(true)).body("note", nullValue());
    var location = witnessed.header("Location");
    AUTHORITY.gets(location).then().statusCode(200).body("note", nullValue());
    HOLDER
        .gets(location)
        .then()
        .statusCode(200)
        .body("note", equalTo(Papers.NOTE))
        .body("recordedBy.organisation", equalTo("si-child-protection"));
  }

  @Test
  void itWitnessesNothingElseAndOnlyInItsOwnName() {
    var theCase = acceptedByAuthority().theCase().path();
    var care = EvidenceKind.CARE_ARRANGEMENT;
    assertEquals(
        "404 not-found", Told.by(Papers.records(AUTHORITY, theCase, EvidenceKind.HEARING)));
    assertEquals("404 not-found", Told.by(Papers.records(Crew.RECEIVER, theCase, care)));
    assertEquals("404 not-found", Told.by(AUTHORITY.gets(theCase + "/best-interests")));
    var other = Papers.content(care).replace("si-child-protection", "hr-child-protection");
    var refused = Papers.records(AUTHORITY, theCase, care, other);
    assertEquals("422 rule-refused [AUTHORITY_NOT_YOURS, PLACEMENT_ELSEWHERE]", Told.by(refused));
  }

  @Test
  void onceItIsOverThereIsNothingToWitness() {
    var journey = acceptedByAuthority();
    journey.goes(Transition.CANCEL);
    var care = EvidenceKind.CARE_ARRANGEMENT;
    var late = Papers.records(AUTHORITY, journey.theCase().path(), care);
    assertEquals("404 not-found", Told.by(late));
  }

  private static Journey acceptedByAuthority() {
    var theCase = SampleCase.ready();
    theCase.hears(Words.agreeing("si-child-protection", "NEEDS"));
    var proposal = Words.drafting("CASE_TRANSFER", "NEEDS");
    var journey = Journey.of(theCase, proposal.replace("si-shelter", "si-child-protection"));
    journey.to(Stage.ACKNOWLEDGED);
    var accepting = Words.accepting("si-child-protection", 1);
    assertEquals(200, journey.moves(RECEIVING_DESK, Transition.ACCEPT, accepting).statusCode());
    return journey;
  }

  private static Journey aChilds() {
    var theCase = SampleCase.ofChild("CHILD_CONFIRMED");
    for (var kind : EvidenceKind.values()) {
      if (kind != EvidenceKind.REOPENING && kind != EvidenceKind.PARENTAL_LINK) {
        Papers.records(HOLDER, theCase.path(), kind).then().statusCode(201);
      }
    }
    return Journey.of(theCase);
  }
}
