package org.trm.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.identity.Agent;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** What an order must be like before anybody looks at its cases. */
class InspectionRulesTest {

  private static final Instant NOW = Instant.parse("2026-03-10T00:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rs-authority | https://rs | 1 |            |            | 2026-03-01 | 2026-04-01 |
          rs-authority | https://rs | 0 | 2026-01-01 | 2026-02-01 | 2026-03-01 | 2026-04-01 |
          si-authority | https://rs | 1 |            |            | 2026-03-01 | 2026-04-01 | AUTHORITY_OF_ANOTHER_COUNTRY
          rs-authority | https://si | 1 |            |            | 2026-03-01 | 2026-04-01 | INSPECTOR_OF_ANOTHER_REALM
          rs-authority | https://rs | 0 |            |            | 2026-03-01 | 2026-04-01 | CASES_OR_PERIOD
          rs-authority | https://rs | 1 | 2026-01-01 | 2026-02-01 | 2026-03-01 | 2026-04-01 | CASES_OR_PERIOD
          rs-authority | https://rs | 1 | 2026-01-01 |            | 2026-03-01 | 2026-04-01 | CASES_OR_PERIOD
          rs-authority | https://rs | 0 | 2026-01-01 |            | 2026-03-01 | 2026-04-01 | CASES_OR_PERIOD
          rs-authority | https://rs | 0 | 2026-02-01 | 2026-02-01 | 2026-03-01 | 2026-04-01 | PERIOD_ENDS_TOO_EARLY
          rs-authority | https://rs | 1 |            |            | 2026-03-01 | 2026-05-30 |
          rs-authority | https://rs | 1 |            |            | 2026-03-01 | 2026-05-31 | ORDER_TOO_LONG
          rs-authority | https://rs | 1 |            |            | 2026-04-01 | 2026-04-01 | ORDER_TOO_LONG
          rs-authority | https://rs | 1 |            |            | 2026-09-01 | 2026-09-30 | ORDER_TOO_LONG
          rs-authority | https://rs | 1 |            |            | 2026-03-01 | 2026-03-10 | ORDER_IS_OVER
          """)
  void anOrderIsBounded(
      String authority,
      String issuer,
      int cases,
      @Nullable String recordedFrom,
      @Nullable String recordedUntil,
      String from,
      String until,
      @Nullable String expected) {
    var terms =
        new InspectionTerms(
            new OrganisationId(authority),
            new NamedHuman(issuer, "5f0c2b9e-7a41"),
            "POV-042",
            List.of(new CaseId(UUID.randomUUID())).subList(0, cases),
            moment(recordedFrom),
            moment(recordedUntil),
            List.of(DataCategory.IDENTITY),
            Instant.parse(from + "T00:00:00Z"),
            Instant.parse(until + "T00:00:00Z"));
    assertEquals(
        expected == null ? Set.of() : Set.of(expected),
        InspectionRules.against(lawyer(), terms, NOW).stream()
            .map(Enum::name)
            .collect(Collectors.toSet()));
  }

  private static @Nullable Instant moment(@Nullable String day) {
    return day == null ? null : Instant.parse(day + "T00:00:00Z");
  }

  private static Caller lawyer() {
    return new Caller(
        new CountryCode("RS"),
        new OrganisationId("rs-shelter"),
        Set.of(),
        new Agent("https://rs", "lawyer", null, "cli", "token"),
        UUID.randomUUID());
  }
}
