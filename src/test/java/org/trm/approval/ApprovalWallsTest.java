package org.trm.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Background;
import org.trm.actor.Stored;
import org.trm.identity.Duty;
import org.trm.journal.JournalReader;
import org.trm.shared.CountryCode;
import org.trm.web.Outcome;

/** The database holds that two people are two, and that what they said stays. */
@QuarkusTest
class ApprovalWallsTest {

  private final JournalReader journal;
  private Before before;

  ApprovalWallsTest(JournalReader journal) {
    this.journal = journal;
  }

  @BeforeEach
  void somethingIsDecided() {
    before =
        Before.asks("rs-desk-caseworker", Duty.CASEWORKER, ApprovalKind.EMERGENCY_CONFIRMATION);
    approved();
  }

  private void approved() {
    Actor.of("rs-desk-supervisor")
        .posts(before.path() + "/approve", new Version("\"1\"", UUID.randomUUID().toString()))
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"approval_proposal", "approval_decision"})
  void rowsAreVisibleWithinReachOnly(String table) {
    assertTrue(Stored.visible(table, "RS", "rs-desk") > 0);
    assertEquals(0, Stored.visible(table, "SI", "si-desk"));
    assertEquals(0, Stored.visible(table, "", ""));
    assertEquals(0, Stored.visible(thisOne(table), "RS", "rs-shelter"));
  }

  private String thisOne(String table) {
    var column = table.endsWith("proposal") ? "id" : "proposal";
    var id = before.view().id();
    return "(select * from %s where %s = '%s')".formatted(table, column, id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"approval_proposal", "approval_decision", "approval_taken_back"})
  void nothingCanBeChanged(String table) {
    for (var verb : List.of("delete from %s", "update %s set organisation = 'x'", "truncate %s")) {
      assertEquals("42501", Stored.refusal(verb.formatted(table), "RS", "rs-desk"));
    }
  }

  @Test
  void nobodyWritesADecisionAboutTheirOwnProposal() {
    var open = Before.asksForAnInstrument("rs-desk-data-protection");
    assertEquals("23514", Stored.refusal(deciding(open, "proposer"), "RS", "rs-desk"));
    assertEquals("00000", Stored.refusal(deciding(open, "'RS/other'"), "RS", "rs-shelter"));
  }

  @Test
  void nobodyWritesADecisionAboutWhatTheyCannotSee() {
    var open = Before.asksForAnInstrument("rs-desk-data-protection");
    var proposer = open.toldTo("rs-desk").getFirst().proposer().key();
    var blind =
        "insert into approval_decision values ('%s', '%s', 'APPROVED', null, 'SI/other', 'si-desk', '2026-11-22')"
            .formatted(open.view().id(), proposer);
    assertEquals("42501", Stored.refusal(blind, "SI", "si-desk"));
  }

  private static String deciding(Before open, String decider) {
    return """
    insert into approval_decision
    select id, proposer, 'APPROVED', null, %s, scope_organisation(), '2026-11-22'
      from approval_proposal where id = '%s'\
    """
        .formatted(decider, open.view().id());
  }

  @Test
  void theRulesAreToldWithinReachOnly() {
    assertEquals(1, before.toldTo("rs-desk").size());
    assertEquals(List.of(), before.toldTo("rs-shelter"));
    assertEquals(List.of(), before.toldTo("si-desk"));
    var instrument = Before.asksForAnInstrument("rs-desk-data-protection");
    assertEquals(1, instrument.toldTo("rs-shelter").size());
    assertEquals(List.of(), instrument.toldTo("si-desk"));
  }

  @Test
  void whatStandsLeavesNoRoomForAnother() {
    assertEquals(List.of("ALREADY_APPROVED"), again("v1").reasons());
    assertEquals(List.of(), again("v2").reasons());
    assertEquals(List.of("ALREADY_PROPOSED"), again("v2").reasons());
  }

  private Outcome<ApprovalView> again(String version) {
    var kind = ApprovalKind.EMERGENCY_CONFIRMATION;
    return Before.proposes("rs-desk-caseworker", Duty.CASEWORKER, kind, before.subject(), version);
  }

  @Test
  void theCountrysJournalHasTheTakingBack() {
    var open = Before.asksForAnInstrument("rs-desk-data-protection");
    Actor.of("rs-desk-data-protection")
        .posts(
            open.path() + "/take-back",
            "{\"reason\": \"SAID_IN_ERROR\"}",
            new Version("\"1\"", UUID.randomUUID().toString()))
        .then()
        .statusCode(200);
    var entries =
        new Background("rs-desk")
            .reads(() -> journal.about(new CountryCode("RS"), null, open.view().id(), 10));
    var actions = entries.stream().map(one -> one.core().content().path("action").asText());
    assertTrue(actions.toList().contains("APPROVAL_TAKEN_BACK"));
  }

  @Test
  void nobodyTakesBackWhatSomebodyElseSaid() {
    var open = Before.asksForAnInstrument("rs-desk-data-protection");
    var back =
        """
        insert into approval_taken_back
        values ('%s', 'SAID_IN_ERROR', 'RS/other', 'rs-desk', '2026-11-22')\
        """
            .formatted(open.view().id());
    assertEquals("42501", Stored.refusal(back, "RS", "rs-desk"));
  }

  @Test
  void theCountrysJournalHasTheDecision() {
    var entries =
        new Background("rs-desk")
            .reads(() -> journal.about(new CountryCode("RS"), null, before.view().id(), 10));
    var actions = entries.stream().map(one -> one.core().content().path("action").asText());
    assertTrue(actions.toList().contains("APPROVAL_GIVEN"));
  }
}
