package org.trm.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.emergency.EmergencyRules.Before;
import org.trm.identity.Agent;
import org.trm.identity.Caller;
import org.trm.identity.Credential;
import org.trm.identity.Duty;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** Who may open a case in an emergency, and what of it that opens. */
class EmergencyRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COLLEAGUE        | FOCAL_POINT                  | yes    | yes | 0 | no  |
          COLLEAGUE        | CASEWORKER                   | yes    | yes | 0 | no  | READABLE_ALREADY
          COLLEAGUE        | SUPERVISOR                   | yes    | yes | 0 | no  | READABLE_ALREADY
          COLLEAGUE        | CHILD_PROTECTION             | yes    | yes | 0 | no  | READABLE_ALREADY
          PARTY            | FOCAL_POINT                  | yes    | yes | 2 | no  |
          PARTY            | CASEWORKER                   | yes    | yes | 0 | no  |
          PARTY            | CASEWORKER                   | no     | yes | 0 | no  | HUMAN_NEEDED
          PARTY            | CASEWORKER                   | yes    | no  | 0 | no  | REALM_NOT_ASKED
          PARTY            | FOCAL_POINT                  | yes    | yes | 3 | no  | TOO_MANY_EMERGENCIES
          PARTY            | FOCAL_POINT                  | yes    | yes | 1 | yes | EMERGENCY_OPEN
          CHILD_PROTECTION | CHILD_PROTECTION             | yes    | yes | 0 | no  |
          CHILD_PROTECTION | CASEWORKER                   | yes    | yes | 0 | no  | NOT_CHILD_PROTECTION
          CHILD_PROTECTION | CASEWORKER,CHILD_PROTECTION  | yes    | yes | 0 | no  |
          CHILD_PROTECTION | SUPERVISOR                   | no     | no  | 4 | yes | HUMAN_NEEDED,REALM_NOT_ASKED,NOT_CHILD_PROTECTION,EMERGENCY_OPEN,TOO_MANY_EMERGENCIES
          """)
  void whoMayOpenACase(
      Relation relation,
      String duties,
      String human,
      String confirmed,
      int lately,
      String open,
      String expected) {
    var caller = caller(duties, human.equals("yes"), confirmed.equals("yes"));
    var before = new Before(lately, open.equals("yes"));
    assertEquals(
        expected == null ? Set.of() : names(expected).collect(Collectors.toSet()),
        EmergencyRules.against(caller, relation, before).stream()
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @EnumSource(EmergencyReason.class)
  void whatWasDoneToThePersonIsNeverOpened(EmergencyReason reason) {
    assertFalse(reason.opens().contains(DataCategory.EXPLOITATION));
    assertFalse(reason.opens().contains(DataCategory.LEGAL));
  }

  @Test
  void eachReasonOpensWhatItNeeds() {
    assertEquals(
        """
        MEDICAL_EMERGENCY IDENTITY CONTACT HEALTH
        LIFE_IN_DANGER IDENTITY CONTACT HEALTH
        PERSON_MISSING IDENTITY CONTACT TRAVEL
        CHILD_IN_DANGER IDENTITY CONTACT HEALTH FAMILY
        """,
        Arrays.stream(EmergencyReason.values())
            .map(EmergencyRulesTest::told)
            .collect(Collectors.joining()));
  }

  private static String told(EmergencyReason reason) {
    return reason
        + reason.opens().stream().sorted().map(one -> " " + one).collect(Collectors.joining())
        + "\n";
  }

  private static Caller caller(String duties, boolean human, boolean confirmed) {
    var agent =
        new Agent("https://rs", human ? "h" : null, null, "c", new Credential("t", confirmed));
    return new Caller(
        new CountryCode("RS"),
        new OrganisationId("rs-desk"),
        names(duties).map(Duty::valueOf).collect(Collectors.toSet()),
        agent,
        UUID.randomUUID());
  }

  private static Stream<String> names(String list) {
    return Arrays.stream(list.split(",", -1));
  }
}
