package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.safeguard.GateName.MINIMISATION;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Reason.SECTION_OUTSIDE_TEMPLATE;
import static org.trm.shared.DataCategory.EXPLOITATION;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.TRAVEL;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.Asvs;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;

@Asvs("14.2.6")
class MinimisationGateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CASE_TRANSFER       | IDENTITY CONTACT EXPLOITATION HEALTH FAMILY LEGAL TRAVEL NEEDS SUMMARY
          RETURN              | IDENTITY CONTACT EXPLOITATION HEALTH FAMILY LEGAL TRAVEL NEEDS SUMMARY
          SERVICE_REFERRAL    | IDENTITY CONTACT HEALTH FAMILY LEGAL NEEDS SUMMARY
          INFORMATION_REQUEST | IDENTITY LEGAL
          NATIONALITY_CHECK   | IDENTITY
          TRAVEL_DOCUMENT     | IDENTITY TRAVEL
          FAMILY_TRACING      | IDENTITY FAMILY
          EMERGENCY_ALERT     | IDENTITY CONTACT HEALTH NEEDS
          """)
  void nothingTravelsThatThisKindDoesNotNeed(HandoffType type, String template) {
    var needed = Set.of(template.split(" "));
    for (var sections : subsets(DataCategory.values())) {
      var given = new Given();
      given.type = type;
      given.sections = sections;
      var within = sections.stream().allMatch(section -> needed.contains(section.name()));
      new Expected().the(SECTION_OUTSIDE_TEMPLATE, !within).of(MINIMISATION, given);
    }
  }

  @Test
  void theRefusalNamesWhatToLeaveOut() {
    var given = new Given();
    given.type = HandoffType.SERVICE_REFERRAL;
    given.sections = Set.of(TRAVEL, HEALTH, EXPLOITATION);
    assertEquals(
        List.of(
            new Verdict.Refusal(
                MINIMISATION,
                SECTION_OUTSIDE_TEMPLATE,
                Missing.sections(Set.of(EXPLOITATION, TRAVEL)))),
        Gate.of(MINIMISATION).judge(given.facts()).refusals());
  }
}
