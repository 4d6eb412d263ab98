package org.trm.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.trm.approval.ApprovalReason.NO_HUMAN;
import static org.trm.approval.ApprovalReason.WRONG_DUTY;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.Asvs;
import org.trm.identity.Agent;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Who may propose and who may decide, over all kinds and duties. */
class ApprovalRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          kind                   | propose                           | decide
          HANDOFF_RELEASE        | caseworker supervisor             | supervisor
          HIGH_RISK_RETURN       | caseworker supervisor             | supervisor
          EMERGENCY_CONFIRMATION | caseworker focal-point supervisor | focal-point supervisor
          CORRIDOR_INSTRUMENT    | data-protection                   | data-protection coordinator
          MANDATE                | child-protection data-protection supervisor | data-protection supervisor
          INSPECTION_ORDER       | data-protection                   | data-protection supervisor
          COUNTRY_POLICY         | coordinator                       | data-protection coordinator
          """)
  void eachKindHasItsDuties(ApprovalKind kind, String propose, String decide) {
    for (var duty : Duty.values()) {
      for (var human : Arrays.asList(null, "one")) {
        var caller = caller("RS", duty, human);
        assertEquals(against(propose, duty, human), ApprovalRules.againstProposer(caller, kind));
        assertEquals(against(decide, duty, human), ApprovalRules.againstDecider(caller, kind));
      }
    }
  }

  private static Optional<ApprovalReason> against(
      String duties, Duty duty, @Nullable String human) {
    if (!Set.of(duties.split(" ", -1)).contains(duty.role())) {
      return Optional.of(WRONG_DUTY);
    }
    return human == null ? Optional.of(NO_HUMAN) : Optional.empty();
  }

  @Test
  void whoeverMayDecideSomethingIsLetIn() {
    var declared = ApprovalsResource.class.getAnnotation(RolesAllowed.class).value();
    var deciders =
        Arrays.stream(ApprovalKind.values())
            .flatMap(kind -> kind.deciders().stream())
            .map(Duty::role)
            .collect(Collectors.toSet());
    assertEquals(deciders, Set.of(declared));
  }

  @Test
  @Asvs("10.3.3")
  void aHumanIsTheSameThroughASystem() {
    var agent = new Agent("https://rs", "one", "rs-desk-system", "rs-desk-system", "t");
    var through = caller("RS", Duty.SUPERVISOR, agent);
    assertEquals(Human.behind(caller("RS", Duty.SUPERVISOR, "one")), Human.behind(through));
    assertNotEquals(Human.behind(caller("SI", Duty.SUPERVISOR, "one")), Human.behind(through));
    assertNotEquals(Human.behind(caller("RS", Duty.SUPERVISOR, "two")), Human.behind(through));
  }

  @Test
  void whoeverItIsStandsInNoText() {
    assertEquals("Human", new Human("RS/one").toString());
  }

  private static Caller caller(String country, Duty duty, @Nullable String human) {
    return caller(country, duty, new Agent("https://" + country, human, null, "trm-cli", "t"));
  }

  private static Caller caller(String country, Duty duty, Agent agent) {
    return new Caller(
        new CountryCode(country),
        new OrganisationId(country.equals("RS") ? "rs-desk" : "si-desk"),
        Set.of(duty),
        agent,
        new UUID(5, 6));
  }
}
