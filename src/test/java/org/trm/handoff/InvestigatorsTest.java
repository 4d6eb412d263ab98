package org.trm.handoff;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.directory.Directory;
import org.trm.directory.Organisation.Kind;
import org.trm.shared.HandoffType;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** What a shelter wrote is not for police, prosecution, courts or border authorities. */
@QuarkusTest
class InvestigatorsTest {

  private static final String NOT_NAMED = "INVESTIGATOR_NOT_NAMED";

  private final Directory directory;

  InvestigatorsTest(Directory directory) {
    this.directory = directory;
  }

  @AfterEach
  void theyHelpAgain() {
    turns("si-shelter", "SHELTER");
    turns("si-desk", "COORDINATOR_OFFICE");
    turns("rs-desk", "COORDINATOR_OFFICE");
  }

  @ParameterizedTest
  @EnumSource(names = {"POLICE", "PROSECUTION", "COURT", "BORDER_MIGRATION"})
  void theyReceiveNothingThatTheyAreNotNamedFor(Kind kind) {
    var theCase = SampleCase.ready();
    theCase.writes("HEALTH");
    turns("si-shelter", kind.name());
    for (var type : HandoffType.values()) {
      var proposal = Words.drafting(type.name(), "NEEDS", "HEALTH");
      var preflight = HOLDER.posts(theCase.path() + "/handoffs/preflight", proposal);
      assertTrue(reasons(preflight).contains(NOT_NAMED), type.name());
      preflight
          .then()
          .body(
              "refusals.find {it.reason == '%s'}.missing.categories".formatted(NOT_NAMED),
              hasItem("HEALTH"));
    }
    var agreed =
        HOLDER.posts(
            theCase.path() + "/handoffs/preflight", Words.drafting("CASE_TRANSFER", "NEEDS"));
    assertTrue(!reasons(agreed).contains(NOT_NAMED), "the person named it for this");
  }

  @ParameterizedTest
  @EnumSource(names = {"POLICE", "PROSECUTION", "COURT", "BORDER_MIGRATION"})
  void noAlertReachesThemWithoutTheWordOfThePerson(Kind kind) {
    var theCase = SampleCase.ready();
    turns("si-shelter", kind.name());
    var named = Warned.alert(", \"receivingOrganisation\": \"si-shelter\"");
    var raised = Warned.raising(theCase, named);
    assertEquals(422, raised.statusCode());
    assertEquals(List.of(NOT_NAMED), reasons(raised));
    turns("si-desk", kind.name());
    var sent = made(Warned.raising(theCase, Warned.alert()), 201); // whoever helps stands in
    assertEquals(404, RECEIVING_DESK.gets(sent.header("Location")).statusCode());
  }

  @ParameterizedTest
  @EnumSource(names = {"POLICE", "PROSECUTION", "COURT", "BORDER_MIGRATION"})
  void noDeskOfTheirsReadsInPassing(Kind kind) {
    var theCase = SampleCase.ready();
    turns("rs-desk", kind.name());
    var drafted = theCase.drafts(Words.drafting("CASE_TRANSFER", "NEEDS"));
    assertEquals(List.of(NOT_NAMED), reasons(drafted));
    SENDING_DESK.gets("/v1/handoffs?box=out&limit=1").then().statusCode(200);
    turns("rs-desk", "COORDINATOR_OFFICE");
    var journey = Journey.of(theCase).to(Stage.ACKNOWLEDGED);
    turns("si-shelter", kind.name());
    turns("si-desk", kind.name());
    var accepted = journey.moves(Party.RECEIVING_DESK, Transition.ACCEPT);
    assertEquals(200, accepted.statusCode(), "both were named by the person");
  }

  private static List<String> reasons(Response answer) {
    return answer.path("refusals.reason");
  }

  private void turns(String organisation, String kind) {
    Rows.change(
        "update organisation set kind = '%2$s' where id = '%1$s'".formatted(organisation, kind));
    directory.refresh();
  }
}
