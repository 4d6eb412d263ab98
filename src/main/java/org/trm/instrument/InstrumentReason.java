package org.trm.instrument;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trm.problem.Refusal;

/** Why an instrument cannot be recorded or decided about as it was asked. */
enum InstrumentReason {
  HUMAN_MISSING("Let a person do this; a system on its own cannot.", Source.TWO_PEOPLE),
  SAME_HUMAN(
      "Ask a colleague with the right duty to confirm what you proposed.", Source.TWO_PEOPLE),
  ORGANISATION_NOT_CONCERNED(
      "Ask an authority of your country, or an organisation that is a party.", Source.GDPR),
  PARTY_UNKNOWN("Name countries and organisations as the directory does.", Source.GDPR),
  PARTIES_ON_ONE_SIDE(
      "Name somebody of your country and somebody of another country.", Source.GDPR),
  PARTIES_MUST_BE_ORGANISATIONS(
      "Name the organisations: countries cannot be parties to this kind.", Source.GDPR),
  INSTRUMENT_DECIDED("Nothing to do: this was confirmed or rejected before.", Source.TWO_PEOPLE),
  INSTRUMENT_NOT_HOLDING("Only an instrument that was confirmed can be ended.", Source.GDPR);

  private final String remedy;
  private final String source;

  InstrumentReason(String remedy, String source) {
    this.remedy = remedy;
    this.source = source;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, source);
  }

  static List<Refusal> refusals(Collection<InstrumentReason> reasons) {
    return reasons.stream().map(InstrumentReason::refusal).toList();
  }

  private static final class Source {
    static final String GDPR = "GDPR art. 46; Convention 108+ art. 14";
    static final String TWO_PEOPLE =
        "Rule of this service: nobody decides alone what cannot be undone";
  }
}
