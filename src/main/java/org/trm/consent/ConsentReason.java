package org.trm.consent;

import java.util.Map;
import org.trm.problem.Refusal;

/** Why a word of the person cannot be recorded as it was sent. */
enum ConsentReason {
  WITNESS_MISSING(
      "Name the witness by a number, or have the person sign.",
      "GDPR art. 7(1): consent must be provable"),
  INTERPRETER_NOT_INDEPENDENT(
      "Repeat the conversation through an interpreter without ties to the person or to anyone suspected.",
      "CETS 197 art. 12(7)"),
  CAPACITY_LACKING(
      "Record the word of whoever may speak for the person; a child's guardian agrees beside the child.",
      "CETS 197 art. 10(4)(a), 12(7)"),
  PERSON_DECIDES(
      "Ask the person: nobody else agrees for somebody who can decide.", "CETS 197 art. 12(7)"),
  GRANT_DOUBLED("Name each purpose, recipient and data category once.", "CETS 197 art. 12(7)"),
  VALIDITY_NOT_AFTER_GIVING("Let it hold until a moment after it was given.", "GDPR art. 5(1)(e)"),
  VALIDITY_TOO_LONG(
      "Let it hold for five years at most and ask the person again then.", "GDPR art. 5(1)(e)"),
  RECIPIENT_UNKNOWN(
      "Name an organisation of the directory as the recipient.", "CETS 197 art. 12(7)"),
  RENEWAL_UNKNOWN(
      "Name a consent that this organisation recorded in this case.", "CETS 197 art. 12(7)"),
  ASSENT_OF_A_CHILD(
      "Say what the child said only where the person is a child and somebody else agreed.",
      "CRC art. 12"),
  GRANT_UNKNOWN("Name grants of this consent only.", "GDPR art. 7(3)"),
  GRANT_NOT_GIVEN("Leave out what the person refused; it was never given.", "GDPR art. 7(3)"),
  ALREADY_WITHDRAWN("Nothing to do: the person took it back before.", "GDPR art. 7(3)"),
  WITHDRAWN_BEFORE_GIVEN(
      "Give a moment that is not before the one at which it was given.", "GDPR art. 7(3)");

  private final String remedy;
  private final String source;

  ConsentReason(String remedy, String source) {
    this.remedy = remedy;
    this.source = source;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, source);
  }
}
