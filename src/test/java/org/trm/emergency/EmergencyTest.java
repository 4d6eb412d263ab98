package org.trm.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.emergency.Opened.AUDITOR;
import static org.trm.emergency.Opened.DESK;
import static org.trm.emergency.Opened.LAWYER;
import static org.trm.emergency.Opened.PROTECTOR;
import static org.trm.emergency.Opened.SECOND;
import static org.trm.emergency.Opened.aChilds;
import static org.trm.emergency.Opened.by;
import static org.trm.emergency.Opened.warnedOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.journal.Sequencer;
import org.trm.task.TaskClock;

/** A case is read in an emergency, for an hour, and somebody else looks at it afterwards. */
@QuarkusTest
class EmergencyTest {

  @Inject Sequencer sequencer;
  @Inject TaskClock clock;

  @BeforeEach
  void nobodyOpenedAnything() {
    Opened.nobodyOpenedAnything();
  }

  @Test
  void childProtectionReadsWhatAChildInDangerNeeds() {
    var opened = by(PROTECTOR, aChilds("HEALTH", "LEGAL"), "CHILD_IN_DANGER");
    assertEquals("201", Told.by(opened.answer()));
    var read = opened.reads(PROTECTOR, "HEALTH");
    assertEquals(200, read.statusCode());
    assertTrue(read.asString().contains("Canary"));
    assertEquals("404 not-found", Told.by(opened.reads(PROTECTOR, "LEGAL")));
    assertEquals("404 not-found", Told.by(opened.reads(PROTECTOR, "IDENTITY")));
  }

  @Test
  void theDeskThatWasWarnedReadsAcrossTheBorder() {
    var opened = by(DESK, warnedOf("CONTACT", "EXPLOITATION"), "PERSON_MISSING");
    assertEquals(200, opened.reads(DESK, "CONTACT").statusCode());
    assertEquals("404 not-found", Told.by(opened.reads(DESK, "EXPLOITATION")));
  }

  @Test
  void theHourEndsByItself() {
    var opened = by(PROTECTOR, aChilds("HEALTH"), "MEDICAL_EMERGENCY");
    var view = Body.of(opened.answer());
    assertEquals(
        Duration.ofHours(1),
        Duration.between(
            Instant.parse(view.path("openedAt").asText()),
            Instant.parse(view.path("endsAt").asText())));
    opened.ends();
    assertEquals("404 not-found", Told.by(opened.reads(PROTECTOR, "HEALTH")));
    assertEquals("422 rule-refused [EMERGENCY_OVER]", Told.by(opened.moves(PROTECTOR, "close")));
  }

  @Test
  void whoOpenedItClosesItEarly() {
    var opened = by(PROTECTOR, aChilds("HEALTH"), "MEDICAL_EMERGENCY");
    assertEquals("200", Told.by(opened.moves(PROTECTOR, "close")));
    assertEquals("404 not-found", Told.by(opened.reads(PROTECTOR, "HEALTH")));
  }

  @Test
  void dataProtectionAndTheAuditorsKnowAtOnce() {
    var opened = by(PROTECTOR, aChilds("HEALTH"), "LIFE_IN_DANGER");
    assertEquals(List.of("OPENING_CONFIRMATION"), opened.owedTo(LAWYER));
    assertEquals(List.of("OPENING_CONFIRMATION"), opened.owedTo(AUDITOR));
    assertEquals(200, AUDITOR.gets(opened.path()).statusCode());
    assertFalse(AUDITOR.gets(opened.path()).asString().contains("Canary"));
    assertEquals("Canary calls", Body.text(LAWYER.gets(opened.path() + "/note"), "/note"));
  }

  @Test
  void aSecondHumanConfirmsAndNothingIsOwedAnyMore() {
    var opened = by(PROTECTOR, aChilds("HEALTH"), "LIFE_IN_DANGER");
    assertEquals("200", Told.by(opened.moves(SECOND, "confirm")));
    assertEquals(200, opened.reads(PROTECTOR, "HEALTH").statusCode());
    assertEquals(List.of(), opened.owedTo(LAWYER));
    assertEquals("422 rule-refused [EMERGENCY_ANSWERED]", Told.by(opened.moves(LAWYER, "refuse")));
    assertEquals(List.of(), opened.incidentsOf(LAWYER));
  }

  @Test
  void whatTheSecondHumanRefusesIsClosedAndAnIncident() {
    var opened = by(DESK, warnedOf("HEALTH"), "LIFE_IN_DANGER");
    assertEquals("200", Told.by(opened.moves(LAWYER, "refuse")));
    assertEquals("404 not-found", Told.by(opened.reads(DESK, "HEALTH")));
    for (var told : List.of(LAWYER, AUDITOR)) {
      assertEquals(List.of("EMERGENCY_REFUSED"), opened.incidentsOf(told));
    }
  }

  @Test
  void whatNobodyConfirmsIsAnIncidentAndStillOwed() {
    var opened = by(PROTECTOR, aChilds("HEALTH"), "LIFE_IN_DANGER");
    clock.sounds(opened.id(), 2);
    assertEquals(List.of("EMERGENCY_UNCONFIRMED"), opened.incidentsOf(LAWYER));
    assertEquals(List.of("OPENING_CONFIRMATION"), opened.owedTo(AUDITOR));
    clock.sounds(opened.id(), 3);
    assertEquals(List.of("EMERGENCY_UNCONFIRMED"), opened.incidentsOf(AUDITOR));
    assertEquals("200", Told.by(opened.moves(SECOND, "confirm")));
  }

  @Test
  void everyStepIsInBothCountriesJournals() throws SQLException {
    var opened = by(DESK, warnedOf("HEALTH"), "LIFE_IN_DANGER");
    opened.reads(DESK, "HEALTH");
    opened.moves(SECOND, "confirm");
    sequencer.sequence();
    for (var country : List.of("rs", "si")) {
      var about = opened.journalOf(country);
      for (var action :
          List.of("EMERGENCY_OPENED", "EMERGENCY_SECTION_READ", "EMERGENCY_CONFIRMED")) {
        assertTrue(about.contains(action), country + " " + action);
      }
      assertFalse(about.contains("Canary"));
    }
  }
}
