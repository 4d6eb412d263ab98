package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.shared.HandoffType;

class WhenAskedTest {

  /** s submit, a accept, r release; a preflight asks wherever any of them does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          gate             | enquiry | referral | transfer | return | checks | emergency
          AUTHORITY        | s       | sar      | sar      | sar    | sa     | s
          DESTINATION      | s       | s        | s        | s      | s      | -
          CONSENT          | s       | sar      | sar      | sar    | sa     | -
          PROCESSING_BASIS | s       | sr       | sr       | sr     | s      | -
          TRANSFER_BASIS   | s       | sr       | sr       | sr     | s      | -
          MINIMISATION     | s       | sr       | sr       | sr     | s      | s
          PREMATURITY      | -       | -        | -        | sar    | -      | -
          CHILD            | -       | sar      | sar      | sar    | sa     | s
          RISK             | -       | -        | sr       | sr     | -      | -
          PROCEEDINGS      | -       | -        | -        | sr     | -      | -
          DANGER           | s       | sar      | sar      | sar    | sa     | s
          USE_CONDITIONS   | -       | a        | a        | a      | a      | -
          VOLUNTARINESS    | -       | -        | -        | sr     | -      | -
          INVESTIGATORS    | s       | sar      | sar      | sar    | sa     | s
          TWO_PEOPLE       | -       | sr       | sr       | r      | -      | c
          """)
  void eachGateIsAskedWhereTheTableSays(
      GateName gate,
      String enquiry,
      String referral,
      String transfer,
      String returning,
      String checks,
      String emergency) {
    for (var type : HandoffType.values()) {
      var letters =
          switch (type) {
            case SERVICE_REFERRAL -> referral;
            case CASE_TRANSFER -> transfer;
            case RETURN -> returning;
            case INFORMATION_REQUEST, NATIONALITY_CHECK, TRAVEL_DOCUMENT, FAMILY_TRACING -> checks;
            case EMERGENCY_ALERT -> emergency;
          };
      for (var moment : Moment.values()) {
        var expected =
            switch (moment) {
              case PREFLIGHT -> !letters.equals("-") && !letters.equals("c");
              case ENQUIRE -> enquiry.equals("s");
              case SUBMIT -> letters.contains("s");
              case ACCEPT -> letters.contains("a");
              case RELEASE -> letters.contains("r");
              case CONFIRM -> letters.contains("c");
            };
        assertEquals(
            expected,
            WhenAsked.isAsked(gate, moment, type),
            () -> gate + " " + moment + " " + type);
      }
    }
  }
}
