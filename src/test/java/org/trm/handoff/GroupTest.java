package org.trm.handoff;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Told;
import org.trm.bestinterest.EvidenceKind;
import org.trm.bestinterest.Papers;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** A mother and her child move together or not at all, and not with who recruited them. */
@QuarkusTest
class GroupTest {

  @Test
  void aMotherAndHerChildArriveTogether() {
    var both = Travellers.accepted();
    made(both.moves(HOLDER, "release", Words.NOTHING), 200);
    assertEquals("IN_TRANSFER IN_TRANSFER", both.now());
    for (var one : List.of(both.mother(), both.child())) {
      one.goes(Transition.COMPLETE);
      var theCase = Crew.RECEIVER.reading("CASEWORK").gets(one.theCase().path());
      theCase.then().statusCode(200).body("standing", equalTo("HOLDER"));
      assertEquals("1", moved(one), "each of a group is one person moved");
    }
  }

  private static String moved(Journey one) {
    return Rows.one(
        "select count(*) from custody where handoff is not null and case_id = '%s'"
            .formatted(one.theCase().path().replace("/v1/cases/", "")));
  }

  @Test
  void whereTimeRanOutForOneTheOthersWait() {
    var both = Travellers.submitted();
    both.mother().goes(Transition.EXPIRE);
    assertEquals("EXPIRED ON_HOLD", both.now());
  }

  @Test
  void nobodyOfAGroupSetsOutAlone() {
    var both = Travellers.checked();
    both.read();
    var alone = both.mother().moves(Party.SENDING_DESK, Transition.SUBMIT);
    assertEquals("422 rule-refused [GROUP_MOVES_TOGETHER]", Told.by(alone));
    SENDING_DESK
        .gets(both.mother().path())
        .then()
        .body("allowedTransitions", not(hasItem("submit")))
        .body("group", equalTo(both.path().replace("/v1/handoff-groups/", "")));
    SENDING_DESK.gets(both.path()).then().body("allowedTransitions", hasItem("submit"));
    assertEquals("DRAFT DRAFT", both.now());
  }

  @Test
  void whatIsAgainstOneHoldsBothBack() {
    var both = Travellers.checked();
    made(both.child().theCase().hears(Words.agreeing("si-desk", "SUMMARY")), 201);
    var submitted = both.moves(SENDING_DESK, "submit", Words.NOTHING);
    assertEquals(
        "422 handoff-refused [CONSENT_WITHOUT_GUARDIAN, CONSENT_WITHOUT_ASSENT]",
        Told.by(submitted));
    String mendAt = submitted.path("refusals[0].mendAt");
    assertTrue(mendAt.startsWith(both.child().theCase().path()), mendAt);
    assertEquals("DRAFT DRAFT", both.now());
  }

  @Test
  void beforeSomebodyHasTalkedWithEachAloneNobodyGoes() {
    var both = Travellers.formed();
    var submitted = both.moves(SENDING_DESK, "submit", Words.NOTHING);
    List<String> reasons = submitted.path("refusals.reason");
    assertEquals(2, reasons.stream().filter("GROUP_NOT_CHECKED"::equals).count());
    var hasty = Travellers.NOTHING_FOUND.replace("SPOKE_WITH_EACH_ALONE", "FROM_RECORDS");
    assertEquals("422 rule-refused [CHECK_NOT_WITH_EACH]", Told.by(both.records(hasty)));
    made(both.records(Travellers.NOTHING_FOUND), 200);
    assertEquals("200", Told.by(both.moves(SENDING_DESK, "submit", Words.NOTHING)));
  }

  @Test
  void aChildWithAParentBeyondDoubtIsAssessedAndWithAnyDoubtEveryLineIsAsked() {
    var both = Travellers.checked();
    assertEquals(List.of(), missing(both.child()));
    made(both.records(Travellers.check("UNCLEAR")), 200);
    assertTrue(
        missing(both.child())
            .containsAll(Set.of("GUARDIANSHIP", "CARE_ARRANGEMENT", "DURABLE_SOLUTION")));
    assertTrue(reasons(both.mother()).contains("GROUP_CHECK_UNCLEAR"));
  }

  @Test
  void whoMayHaveBeenRecruitedByAnotherGoesAlone() {
    var both = Travellers.accepted();
    made(both.records(Travellers.check("RECRUITED")), 200)
        .then()
        .body("members.status", equalTo(List.of("ON_HOLD", "ON_HOLD")));
    var resumed = both.moves(SENDING_DESK, "resume", Words.NOTHING);
    assertTrue(Told.by(resumed).contains("GROUP_WITH_RECRUITER"), Told.by(resumed));
    made(both.dissolves(HOLDER), 200)
        .then()
        .body("dissolved", equalTo(true))
        .body("members", empty());
    both.read();
    both.mother().goes(Transition.RESUME).goes(Transition.RELEASE);
    assertEquals("IN_TRANSFER ON_HOLD", both.now());
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOLD", "REJECT", "CANCEL", "MARK_IN_ERROR"})
  void whoeverIsStoppedHoldsTheOther(Transition transition) {
    var both = Travellers.submitted();
    both.child().goes(transition);
    both.mother()
        .read()
        .then()
        .body("status", equalTo("ON_HOLD"))
        .body("hold.by", equalTo("SYSTEM"))
        .body("notes.reason", equalTo("GROUP_STOPPED"));
  }

  @Test
  void whoHelpsTheChildAloneHoldsTheMotherWhomItDoesNotKnow() {
    var both = Travellers.accepted();
    Rows.change(
        "update handoff set receiving_organisation = 'si-child-protection' where id = '"
            + both.mother().id()
            + "'");
    var path = both.mother().path();
    assertEquals("404 not-found", Told.by(Crew.RECEIVER.gets(path)));
    both.child().read();
    made(both.child().moves(Party.RECEIVING_ORGANISATION, Transition.HOLD), 200);
    assertEquals("ON_HOLD ON_HOLD", both.now());
    assertEquals("404 not-found", Told.by(Crew.RECEIVER.gets(path)));
  }

  @Test
  void aTakenBackAgreementOfOneHoldsTheOther() {
    var both = Travellers.submitted();
    var no = aParentsYes().replace("\"GIVEN\"", "\"REFUSED\"");
    both.child().theCase().hears(no);
    assertEquals("ON_HOLD ON_HOLD", both.now());
  }

  @Test
  void theTimelineTellsWhoTravelsTogether() {
    var both = Travellers.submitted();
    HOLDER
        .gets(both.child().path() + "/timeline")
        .then()
        .body("group", equalTo(both.path().replace("/v1/handoff-groups/", "")))
        .body("events.action", hasItem("HANDOFF_GROUPED"));
    var listed = Crew.RECEIVING_DESK.gets(both.path());
    listed
        .then()
        .body("members.role", containsInAnyOrder("PARENT", "CHILD"))
        .body("checks", empty());
  }

  private static String aParentsYes() {
    return SampleCase.agreedForAChild().replace("\"GUARDIAN\"", "\"PARENT\"");
  }

  private static List<String> missing(Journey journey) {
    return made(HOLDER.calls().post(journey.path() + "/preflight"), 200)
        .path("refusals.findAll { it.missing?.evidence != null }.missing.evidence");
  }

  private static List<String> reasons(Journey journey) {
    return made(HOLDER.calls().post(journey.path() + "/preflight"), 200).path("refusals.reason");
  }

  @Test
  void withoutAnAssessmentTheChildStaysWithHerMother() {
    var mother = Journey.drafted();
    var child = Journey.of(SampleCase.ofChild("CHILD_CONFIRMED"));
    Papers.records(HOLDER, child.theCase().path(), EvidenceKind.PARENTAL_LINK);
    var path = made(Travellers.forms(mother, child), 201).header("Location");
    var both = new Travellers(mother, child, path);
    made(both.records(Travellers.NOTHING_FOUND), 200);
    assertEquals(List.of("HEARING", "BEST_INTERESTS_ASSESSMENT"), missing(child));
  }
}
