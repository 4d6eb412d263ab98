package org.trm.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.shared.CountryCode;

/** Each country's own policy, calendar and clock, as the directory has them. */
@QuarkusTest
class DeadlinesTest {

  @Inject Deadlines deadlines;

  @ParameterizedTest
  @CsvSource({
    // Saturday, 03:00 in Ljubljana: hours run through the weekend, working days do not
    "ACKNOWLEDGE, SI, 2026-11-21T02:00:00Z, true, 2026-11-22T02:00:00Z",
    "ACKNOWLEDGE, SI, 2026-11-21T02:00:00Z, false, 2026-11-25T15:00:00Z",
    "DECIDE, SI, 2026-11-21T02:00:00Z, true, 2026-11-26T02:00:00Z",
    // 11 November is a holiday in Serbia alone
    "ACKNOWLEDGE, RS, 2026-11-10T09:00:00Z, false, 2026-11-16T15:00:00Z",
    "ACKNOWLEDGE, SI, 2026-11-10T09:00:00Z, false, 2026-11-13T15:00:00Z",
    "NATIONALITY_CHECK, RS, 2026-12-30T09:00:00Z, false, 2027-01-15T15:00:00Z",
    "TRAVEL_DOCUMENT, BG, 2026-02-27T09:00:00Z, false, 2026-03-23T14:00:00Z",
    "FEEDBACK, RO, 2026-10-20T09:00:00Z, false, 2026-11-03T10:00:00Z",
    "CHILD_NOTIFICATION, BG, 2026-10-24T20:00:00Z, false, 2026-10-25T20:00:00Z",
    "EMERGENCY_REVIEW, IT, 2026-11-21T02:00:00Z, true, 2026-11-24T02:00:00Z",
    // an emergency on Saturday at 03:00, and across a holiday of one side or the other
    "EMERGENCY_CONFIRMATION, RS, 2026-11-21T02:00:00Z, true, 2026-11-22T02:00:00Z",
    "EMERGENCY_CONFIRMATION, SI, 2026-11-21T02:00:00Z, false, 2026-11-22T02:00:00Z",
    "EMERGENCY_CONFIRMATION, RS, 2026-11-10T23:30:00Z, true, 2026-11-11T23:30:00Z",
    "EMERGENCY_REVIEW, RS, 2026-11-10T23:30:00Z, true, 2026-11-13T23:30:00Z",
    "EMERGENCY_REVIEW, SI, 2026-11-10T23:30:00Z, true, 2026-11-13T23:30:00Z",
    "ACKNOWLEDGE, RS, 2026-11-10T23:30:00Z, true, 2026-11-11T23:30:00Z",
    "ACKNOWLEDGE, XN, 2026-12-31T09:00:00Z, false, 2027-01-05T16:00:00Z"
  })
  void aPeriodEndsByTheRulesOfWhoeverHasToAct(
      Term term, String country, Instant from, boolean urgent, Instant end) {
    assertEquals(end, deadlines.end(term, new CountryCode(country), from, urgent));
  }

  @Test
  void aCountryThatNobodyKnowsHasTheUsualWeek() {
    var friday = Instant.parse("2026-11-20T09:00:00Z");
    assertEquals(
        Instant.parse("2026-11-25T16:00:00Z"),
        deadlines.end(Term.ACKNOWLEDGE, new CountryCode("XK"), friday, false));
  }
}
