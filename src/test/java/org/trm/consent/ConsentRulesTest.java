package org.trm.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.consent.ConsentReason.ASSENT_OF_A_CHILD;
import static org.trm.consent.ConsentReason.CAPACITY_LACKING;
import static org.trm.consent.ConsentReason.GRANT_DOUBLED;
import static org.trm.consent.ConsentReason.INTERPRETER_NOT_INDEPENDENT;
import static org.trm.consent.ConsentReason.PERSON_DECIDES;
import static org.trm.consent.ConsentReason.VALIDITY_NOT_AFTER_GIVING;
import static org.trm.consent.ConsentReason.VALIDITY_TOO_LONG;
import static org.trm.consent.ConsentReason.WITNESS_MISSING;
import static org.trm.consent.ConsentSession.ConsentMethod.ORAL_WITH_WITNESS;
import static org.trm.consent.ConsentSession.ConsentMethod.WRITTEN;
import static org.trm.consent.NewConsent.ConsentWord.GIVEN;
import static org.trm.consent.NewConsent.ConsentWord.REFUSED;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.NEEDS;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.Asvs;
import org.trm.consent.ConsentSession.Assent;
import org.trm.consent.ConsentSession.Capacity;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.consent.ConsentSession.Interpreter;

/** Agreement counts only when it was free, understood and provable. */
@Asvs("2.2.3")
class ConsentRulesTest {

  private static final Interpreter STRANGER = new Interpreter("IN-7", true);
  private static final Interpreter COUSIN = new Interpreter("IN-8", false);

  @ParameterizedTest
  @CsvSource({
    "PERSON, FULL, ",
    "PERSON, SUPPORTED, ",
    "PERSON, CHILD, CAPACITY_LACKING",
    "PERSON, LACKING, CAPACITY_LACKING",
    "GUARDIAN, FULL, PERSON_DECIDES",
    "GUARDIAN, SUPPORTED, PERSON_DECIDES",
    "GUARDIAN, CHILD, ",
    "GUARDIAN, LACKING, ",
    "PARENT, FULL, PERSON_DECIDES",
    "PARENT, SUPPORTED, PERSON_DECIDES",
    "PARENT, CHILD, ",
    "PARENT, LACKING, ",
    "LEGAL_REPRESENTATIVE, FULL, ",
    "LEGAL_REPRESENTATIVE, SUPPORTED, ",
    "LEGAL_REPRESENTATIVE, CHILD, ",
    "LEGAL_REPRESENTATIVE, LACKING, "
  })
  void whoeverCanDecideDecides(GivenBy by, Capacity capacity, ConsentReason reason) {
    var expected = reason == null ? Set.<ConsentReason>of() : Set.of(reason);
    assertEquals(expected, judge(Talk.of(Talk.by(by, capacity), Talk.grant(NEEDS, GIVEN))));
  }

  @Test
  void anOralWordNeedsAWitness() {
    var alone = Talk.held(ORAL_WITH_WITNESS, null, null);
    var witnessed = Talk.held(ORAL_WITH_WITNESS, "WT-4", null);
    assertEquals(Set.of(WITNESS_MISSING), judge(Talk.of(alone, Talk.grant(NEEDS, GIVEN))));
    assertEquals(Set.of(), judge(Talk.of(witnessed, Talk.grant(NEEDS, GIVEN))));
  }

  @Test
  void anOralWordThroughSomebodyWithTiesDoesNotCount() {
    var cousin = Talk.held(ORAL_WITH_WITNESS, "WT-4", COUSIN);
    var stranger = Talk.held(ORAL_WITH_WITNESS, "WT-4", STRANGER);
    var written = Talk.held(WRITTEN, null, COUSIN);
    assertEquals(
        Set.of(INTERPRETER_NOT_INDEPENDENT), judge(Talk.of(cousin, Talk.grant(NEEDS, GIVEN))));
    assertEquals(Set.of(), judge(Talk.of(stranger, Talk.grant(NEEDS, GIVEN))));
    assertEquals(Set.of(), judge(Talk.of(written, Talk.grant(NEEDS, GIVEN))));
  }

  @Test
  void aNoCountsHoweverItWasSaid() {
    var session =
        new ConsentSession(
            GivenBy.PERSON,
            Capacity.LACKING,
            ORAL_WITH_WITNESS,
            null,
            new org.trm.directory.Language("sr"),
            COUSIN,
            "CF-3.1",
            null,
            null);
    assertEquals(Set.of(), judge(Talk.of(session, Talk.grant(NEEDS, REFUSED))));
    assertEquals(
        Set.of(WITNESS_MISSING, INTERPRETER_NOT_INDEPENDENT, CAPACITY_LACKING),
        judge(Talk.of(session, Talk.grant(NEEDS, REFUSED), Talk.grant(HEALTH, GIVEN))));
  }

  @Test
  void yesAndNoToOneItemIsNoAnswer() {
    var session = Talk.by(GivenBy.PERSON, Capacity.FULL);
    assertEquals(
        Set.of(GRANT_DOUBLED),
        judge(Talk.of(session, Talk.grant(NEEDS, GIVEN), Talk.grant(NEEDS, REFUSED))));
  }

  @Test
  void agreementEndsAfterItBeginsAndWithinFiveYears() {
    var fiveYears = Talk.THEN.plus(Duration.ofDays(5 * 366));
    assertEquals(Set.of(VALIDITY_NOT_AFTER_GIVING), judge(Talk.until(Talk.THEN)));
    assertEquals(Set.of(), judge(Talk.until(Talk.THEN.plusSeconds(1))));
    assertEquals(Set.of(), judge(Talk.until(fiveYears)));
    assertEquals(Set.of(VALIDITY_TOO_LONG), judge(Talk.until(fiveYears.plusSeconds(1))));
  }

  @Test
  void nobodyAgreesForSomebodyWhoCanDecide() {
    var session = Talk.by(GivenBy.GUARDIAN, Capacity.FULL);
    assertEquals(Set.of(PERSON_DECIDES), judge(Talk.of(session, Talk.grant(NEEDS, GIVEN))));
  }

  @Test
  void aChildsWordStandsBesideSomebodyElses() {
    for (var by : GivenBy.values()) {
      for (var capacity : Capacity.values()) {
        for (var assent : Assent.values()) {
          var talk = Talk.of(Talk.beside(by, capacity, assent), Talk.grant(NEEDS, REFUSED));
          var fits = capacity == Capacity.CHILD && by != GivenBy.PERSON;
          assertEquals(fits ? Set.of() : Set.of(ASSENT_OF_A_CHILD), judge(talk));
        }
      }
    }
  }

  private static Set<ConsentReason> judge(NewConsent consent) {
    return ConsentRules.against(consent, Talk.THEN);
  }
}
